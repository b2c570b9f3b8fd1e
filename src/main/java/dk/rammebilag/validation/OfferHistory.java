package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** H04: a tilbud does not come or go without a word. */
final class OfferHistory {

    private OfferHistory() {}

    /** The same tilbud last year. */
    static Optional<Offer> before(Offer now, Setting setting) {
        return setting.lastYear().flatMap(last -> now.id().get().map(id -> last.offers().get(id)));
    }

    static Stream<Outcome> appeared(Offer row, Setting setting) {
        if (row.id().value() == null) {
            return Repeat.unknown(row).<Outcome>map(why -> why).stream();
        }
        var isNew = setting.lastYear().isPresent() && before(row, setting).isEmpty();
        var isExplained = row.remark().get().filter(text -> !text.isBlank()).isPresent();
        return row.id().get().filter(_ -> isNew && !isExplained).stream()
                .map(id ->
                        Problem.in(row.id(), "Tilbuds-ID", text("validation.expected.remark"))
                                .with("tilbud", id)
                                .with(
                                        "grund",
                                        text("validation.grounds.newOffer", lastYear(setting))));
    }

    static Stream<Problem> vanished(SubmittedRows rows, Setting setting) {
        var here = ids(rows);
        if (here.contains("")) {
            // Any of those that are gone may be the one that cannot be told; its row says so.
            return Stream.empty();
        }
        return setting.lastYear().stream()
                .flatMap(last -> last.offers().keySet().stream())
                .filter(id -> !here.contains(id))
                .map(id ->
                        new Problem(
                                CellRef.sheet(SheetLayout.OFFERS.sheet()),
                                "",
                                text("validation.expected.remarkOnCover"),
                                Map.of(
                                        "tilbud",
                                        id,
                                        "grund",
                                        text("validation.grounds.goneOffer", lastYear(setting)))));
    }

    /** The Tilbuds-ID of all rows, empty for one without. */
    private static Set<String> ids(SubmittedRows rows) {
        try (var offers = rows.offers()) {
            return offers.map(offer -> offer.id().get().orElse("")).collect(Collectors.toSet());
        }
    }

    private static String lastYear(Setting setting) {
        return Integer.toString(setting.year() - 1);
    }
}
