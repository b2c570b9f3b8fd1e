package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** M01: what one has bought the other has sold, by the same number. */
final class MirrorRule {

    private static final Comparator<Deal> ORDER =
            Comparator.comparing(Deal::offer)
                    .thenComparing(Deal::seller)
                    .thenComparing(Deal::buyer);

    private MirrorRule() {}

    static Stream<Outcome> check(Comparison comparison, Setting setting) {
        var own = comparison.own();
        var onlyTheirs =
                comparison
                        .parties()
                        .all()
                        .flatMap(other -> other.deals().keySet().stream())
                        .filter(deal -> deal.involves(own.code()))
                        .filter(deal -> !own.deals().containsKey(deal))
                        .sorted(ORDER);
        return Stream.concat(
                Stream.concat(own.deals().keySet().stream(), onlyTheirs)
                        .flatMap(deal -> check(deal, comparison).stream()),
                Counterparts.withoutMirror(comparison, setting.catalogue().geography()));
    }

    /** Nothing where the other is not there to report it. */
    private static Optional<Outcome> check(Deal deal, Comparison comparison) {
        return comparison
                .parties()
                .with(SheetLayout.TRADES, deal.counterpart(comparison.own().code()))
                .flatMap(other -> check(deal, comparison.own(), other));
    }

    private static Optional<Outcome> check(Deal deal, Party own, Party other) {
        var row = Optional.ofNullable(own.deals().get(deal));
        var at = row.map(trade -> trade.places().at()).orElse(sheet());
        var mine = places(deal, own);
        var theirs = places(deal, other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Optional.of(new Unchecked(at, text("validation.reason.tradedPlaces")));
        }
        if (mine.get().compareTo(theirs.get()) == 0) {
            return Optional.empty();
        }
        var buyer = deal.buyer().equals(own.code()) ? own : other;
        var seller = buyer.equals(own) ? other : own;
        return Optional.of(
                new Problem(
                        at,
                        row.isPresent() ? number(mine.get()) : "",
                        text("validation.expected.sameAtBoth"),
                        Map.of(
                                "tilbud", deal.offer(),
                                "køber", buyer.submitter().name(),
                                "sælger", seller.submitter().name(),
                                "købt", words(deal, buyer),
                                "solgt", words(deal, seller))));
    }

    /** How many places one reports, 0 without a row; empty where it cannot be told. */
    private static Optional<BigDecimal> places(Deal deal, Party party) {
        var row = party.deals().get(deal);
        return row == null ? Optional.of(BigDecimal.ZERO) : row.places().get();
    }

    private static String words(Deal deal, Party party) {
        return Optional.ofNullable(party.deals().get(deal))
                .flatMap(row -> row.places().get())
                .map(MirrorRule::number)
                .orElseGet(() -> text("validation.none"));
    }

    private static String number(BigDecimal places) {
        return DanishFormat.number(places, Math.max(0, places.stripTrailingZeros().scale()));
    }

    private static CellRef sheet() {
        return CellRef.sheet(SheetLayout.TRADES.sheet());
    }
}
