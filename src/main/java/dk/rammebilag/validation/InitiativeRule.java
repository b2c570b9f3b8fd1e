package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.stream.Stream;

/** T07: an indsats does not end before it begins, and one that has ended says when. */
final class InitiativeRule {

    private static final String STATUS = "Status";
    private static final String ENDED = "afsluttet";
    private static final String END = "Slutdato";

    private InitiativeRule() {}

    static Stream<Outcome> check(Initiative row, Setting setting) {
        if (!Codes.isKnown(row.end())) {
            return Stream.of(Unchecked.unknown(row.end(), END));
        }
        return row.end().isBlank() ? ended(row) : begun(row);
    }

    private static Stream<Outcome> ended(Initiative row) {
        if (!Codes.isKnown(row.status())) {
            return Stream.of(Unchecked.unknown(row.status(), STATUS));
        }
        return row.status().get().filter(ENDED::equals).isPresent()
                ? Codes.filled(
                        row.end(), END, _ -> true, text("validation.expected.endDate", ENDED))
                : Stream.empty();
    }

    private static Stream<Outcome> begun(Initiative row) {
        if (!Codes.isKnown(row.start())) {
            return Stream.of(Unchecked.unknown(row.start(), "Startdato"));
        }
        return row.start().get().stream()
                .flatMap(start ->
                        Codes.right(
                                row.end(),
                                END,
                                end -> !end.isBefore(start),
                                text("validation.expected.notBefore", DanishFormat.date(start))));
    }
}
