package dk.rammebilag.example;

import java.util.List;
import java.util.stream.Stream;

/**
 * A finding the program is expected to make in the example.
 *
 * @param file name of the file
 * @param sheet the sheet; empty for the whole file
 * @param cell the address; empty for a whole sheet
 * @param rule code of the rule
 * @param state what becomes of it, in Danish
 * @param note what is wrong, in Danish
 */
record Expected(String file, String sheet, String cell, String rule, String state, String note) {

    /** What is expected in one submission. */
    static Stream<Expected> in(Submission submission, int year) {
        var indicators = submission.original("Indikatorer").orElseThrow();
        return Stream.of(
                        Stream.of(of(submission.file())),
                        Exceptional.in(year).stream()
                                .filter(e -> e.kommune().equals(submission.file().submitter()))
                                .flatMap(e -> of(submission.file(), e, indicators)),
                        submission.planted().stream().map(p -> of(submission, p)))
                .flatMap(found -> found)
                .filter(found -> !found.rule.isEmpty());
    }

    /** A Markdown table of what is expected. */
    static String table(List<Expected> all) {
        var table = new StringBuilder();
        table.append(line("Fil", "Ark", "Celle", "Regel", "Bliver til", "Hvad"));
        table.append(line("---", "---", "---", "---", "---", "---"));
        all.forEach(e -> table.append(line(e.file, e.sheet, e.cell, e.rule, e.state, e.note)));
        return table.toString();
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    private static Expected of(Received file) {
        return new Expected(file.name(), "", "", file.rule(), file.state(), file.note());
    }

    /** In the total row: at both numbers where both are missing, else at the numerator. */
    private static Stream<Expected> of(Received file, Exceptional exceptional, Sheet indicators) {
        var row = indicators.row(exceptional.indicator());
        return Stream.of("Tæller", "Nævner")
                .limit(exceptional.missing() ? 2 : 1)
                .map(column ->
                        new Expected(
                                file.name(),
                                indicators.name(),
                                indicators.address(row, indicators.column(column)),
                                exceptional.rule(),
                                exceptional.state(),
                                exceptional.note()));
    }

    private static Expected of(Submission submission, Planted planted) {
        return new Expected(
                submission.file().name(),
                planted.reportedOn(),
                planted.reported(submission.original(planted.reportedOn())),
                planted.rule(),
                planted.state(),
                planted.note());
    }
}
