package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The other parties of trades, as far as they are not there to be compared with. */
final class Counterparts {

    private static final CellRef SHEET = CellRef.sheet(SheetLayout.TRADES.sheet());

    private static final Set<String> DIRECTIONS = Set.of(Trade.BUY, Trade.SELL);

    private Counterparts() {}

    /** Why trades have nothing to mirror them: one sentence a reason, each party named once. */
    static Stream<Unchecked> withoutMirror(Comparison comparison, Geography geography) {
        var trades = comparison.own().trades();
        return Stream.of(
                        outside(trades, geography),
                        absent(
                                named(
                                        trades,
                                        geography,
                                        other -> isAbsent(other, comparison, geography))),
                        unknown(trades, geography),
                        unidentified(trades))
                .flatMap(Optional::stream);
    }

    private static boolean isAbsent(
            Municipality other, Comparison comparison, Geography geography) {
        return isWithin(other, geography)
                && comparison.parties().with(SheetLayout.TRADES, other.code()).isEmpty();
    }

    /** Trades with somebody who does not submit to this region. */
    static Optional<Unchecked> outside(List<Trade> trades, Geography geography) {
        return unchecked(
                "validation.reason.outside",
                named(trades, geography, other -> !isWithin(other, geography)));
    }

    /** These have not submitted. */
    static Optional<Unchecked> absent(List<String> names) {
        return unchecked("validation.reason.notSubmitted", names);
    }

    /** Trades with somebody there is not. */
    static Optional<Unchecked> unknown(List<Trade> trades, Geography geography) {
        return trades.stream()
                .filter(trade -> !isPrivate(trade))
                .filter(trade -> Party.counterpart(trade, geography).isEmpty())
                .map(trade -> trade.counterpart().at())
                .findFirst()
                .map(at -> new Unchecked(at, text("validation.reason.counterpart")));
    }

    /** That it cannot be told which tilbud a trade is of, or whether it is bought or sold. */
    static Optional<Unchecked> unidentified(Trade trade) {
        return trade.offer().value() != null
                        && trade.direction().get().filter(DIRECTIONS::contains).isPresent()
                ? Optional.empty()
                : Optional.of(new Unchecked(SHEET, text("validation.reason.trade")));
    }

    /** The same of all trades but those that are private. */
    static Optional<Unchecked> unidentified(List<Trade> trades) {
        return trades.stream()
                .filter(trade -> !isPrivate(trade))
                .flatMap(trade -> unidentified(trade).stream())
                .findFirst();
    }

    /** Whether the other party is a private one, which never submits. */
    static boolean isPrivate(Trade trade) {
        return trade.counterpart().get().filter(PlaceRules.PRIVATE::equals).isPresent();
    }

    /** Whether a kommune or region submits to this region. */
    static boolean isWithin(Municipality other, Geography geography) {
        return geography.submitter(other.code()).isPresent();
    }

    private static List<String> named(
            List<Trade> trades, Geography geography, Predicate<Municipality> wanted) {
        return trades.stream()
                .flatMap(trade -> Party.counterpart(trade, geography).stream())
                .filter(wanted)
                .distinct()
                .sorted(Comparator.comparing(Municipality::code))
                .map(Municipality::name)
                .toList();
    }

    private static Optional<Unchecked> unchecked(String key, List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(new Unchecked(SHEET, text(key, Codes.and(names))));
    }
}
