package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of the sheet Forside, and of when the file came. That a key or a value is missing, the
 * reader tells; here a cell is judged by what it holds.
 */
final class CoverRules {

    static final String CODE = "Kommunekode";
    static final String NAME = "Kommune";
    private static final String YEAR = "Rammeaftaleår";
    private static final String VERSION = "Version";
    private static final String APPROVED_BY = "Godkendt af";
    private static final String APPROVED_ON = "Godkendt dato";

    /** On the cover. */
    static final List<Rule<Cover>> COVER =
            List.of(
                    Rule.of("S06", CoverRules::version),
                    Rule.of("K01", CoverRules::code),
                    new Rule<>("K02", Set.of("kode"), CoverRules::name),
                    Rule.of("K03", CoverRules::year),
                    Rule.of("C04", CoverRules::approval));

    /** On the file, whatever is in it. */
    static final List<Rule<Received>> FILE =
            List.of(new Rule<>("C03", Set.of("modtaget"), CoverRules::deadline));

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern(text("validation.minute"), Messages.DANISH);

    private CoverRules() {}

    private static Stream<Problem> version(Cover cover, Setting setting) {
        return cover.version().get().filter(v -> v < 1).stream()
                .map(v ->
                        Problem.in(cover.version(), VERSION, text("validation.expected.version")));
    }

    private static Stream<? extends Outcome> code(Cover cover, Setting setting) {
        var geography = setting.catalogue().geography();
        if (!Codes.isKnown(cover.code())) {
            return Stream.of(Unchecked.unknown(cover.code(), CODE));
        }
        if (cover.code().get().flatMap(geography::submitter).isPresent()) {
            return Stream.empty();
        }
        var meant =
                geography.submitters().stream()
                        .filter(cover.name().get().map(Submitter::called).orElse(m -> false))
                        .toList();
        var expected = meant.isEmpty() ? geography.submitters() : meant;
        return Stream.of(Problem.in(cover.code(), CODE, codes(expected)));
    }

    private static String codes(List<Municipality> municipalities) {
        return municipalities.stream()
                .map(m -> text("validation.codeOf", m.code(), m.name()))
                .collect(Collectors.joining(", "));
    }

    private static Stream<? extends Outcome> name(Cover cover, Setting setting) {
        var geography = setting.catalogue().geography();
        var code = cover.code().get().flatMap(geography::submitter);
        if (code.isEmpty()) {
            return Stream.of(new Unchecked(cover.name().at(), text("validation.reason.code")));
        }
        if (!Codes.isKnown(cover.name())) {
            return Stream.of(Unchecked.unknown(cover.name(), NAME));
        }
        var municipality = code.get();
        return cover.name().get().filter(n -> Submitter.called(n).test(municipality)).isPresent()
                ? Stream.empty()
                : Stream.of(
                        Problem.in(cover.name(), NAME, municipality.name())
                                .with("kode", municipality.code()));
    }

    private static Stream<? extends Outcome> year(Cover cover, Setting setting) {
        if (!Codes.isKnown(cover.year())) {
            return Stream.of(Unchecked.unknown(cover.year(), YEAR));
        }
        return cover.year().get().filter(y -> y == setting.year()).isPresent()
                ? Stream.empty()
                : Stream.of(Problem.in(cover.year(), YEAR, Integer.toString(setting.year())));
    }

    private static Stream<Outcome> approval(Cover cover, Setting setting) {
        var first = LocalDate.of(setting.year(), 1, 1);
        var last = setting.received().asOf().toLocalDate();
        var expected =
                text(
                        "validation.expected.approved",
                        DanishFormat.date(first),
                        DanishFormat.date(last));
        return Codes.all(
                Codes.filled(
                        cover.approvedBy(),
                        APPROVED_BY,
                        _ -> true,
                        text("validation.expected.approver")),
                Codes.filled(
                        cover.approvedOn(),
                        APPROVED_ON,
                        date -> !date.isBefore(first) && !date.isAfter(last),
                        expected));
    }

    private static Stream<Problem> deadline(Received received, Setting setting) {
        var deadline = setting.catalogue().cycle().deadline();
        if (!received.received().toLocalDate().isAfter(deadline)) {
            return Stream.empty();
        }
        var time = MINUTE.format(received.received());
        var expected = text("validation.expected.deadline", DanishFormat.date(deadline));
        return Stream.of(new Problem(CellRef.FILE, time, expected, Map.of("modtaget", time)));
    }
}
