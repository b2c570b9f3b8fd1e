package dk.rammebilag.example;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is planted in the submissions of a year, as a Markdown table. */
final class Readme {

    private static final String HEADER =
            """
            | Fil | Ark | Celle | Regel | Bliver til | Hvad |
            |---|---|---|---|---|---|
            """;

    private Readme() {}

    /** A line for each planted fault, file by file. */
    static String table(int year, List<Submission> submissions) {
        return submissions.stream()
                .flatMap(s ->
                        Stream.concat(
                                ofFile(s.file()),
                                Stream.concat(ofModel(year, s), ofSheets(year, s))))
                .collect(Collectors.joining("", HEADER, ""));
    }

    private static Stream<String> ofFile(Received file) {
        return file.rule().isEmpty()
                ? Stream.empty()
                : Stream.of(line(file.name(), "", "", file.rule(), file.state(), file.note()));
    }

    private static Stream<String> ofModel(int year, Submission submission) {
        var sheet = submission.sheets().get(1);
        return Exceptional.in(year).stream()
                .filter(e -> e.kommune().equals(submission.file().submitter()))
                .map(e ->
                        line(
                                submission.file().name(),
                                sheet.name(),
                                sheet.address(sheet.row(e.indicator()), sheet.column("Tæller")),
                                e.rule(),
                                e.state(),
                                e.note()));
    }

    private static Stream<String> ofSheets(int year, Submission submission) {
        return Planted.in(year).stream()
                .filter(p -> p.file().equals(submission.file().name()) && !p.rule().isEmpty())
                .map(p ->
                        line(
                                p.file(),
                                p.sheet(),
                                p.address(submission.original()),
                                p.rule(),
                                p.state(),
                                p.note()));
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
