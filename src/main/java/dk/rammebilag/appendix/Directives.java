package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import dk.rammebilag.catalogue.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Turns a directive and its arguments into a piece; what does not fit is reported. */
record Directives(Names names) {

    private static final int LONGEST_STRIP = 4;

    /** The piece of a directive; empty when it is at fault. An include is the reader's to do. */
    Optional<Piece> piece(Place place, Directive directive, List<String> arguments) {
        return switch (directive) {
            case GOAL -> one(place, directive, arguments, names::goal, Piece.GoalSection::new);
            case FOCUS ->
                    one(place, directive, arguments, names::focusArea, Piece.FocusSection::new);
            case STATEMENT ->
                    one(place, directive, arguments, names::indicator, Piece.Sentences::new);
            case TABLE -> one(place, directive, arguments, names::indicator, Piece.Rows::new);
            case BREAKDOWN ->
                    one(place, directive, arguments, names::brokenDown, Piece.Groups::new);
            case CHART -> compared(place, directive, arguments, Piece.Bars::new);
            case KEYFIGURES -> strip(place, directive, arguments);
            case DOTS -> compared(place, directive, arguments, Piece.Dots::new);
            case TREND -> one(place, directive, arguments, names::indicator, Piece.Years::new);
            case TARGETS -> compared(place, directive, arguments, Piece.Targets::new);
            case INITIATIVES ->
                    one(place, directive, arguments, names::goal, Piece.Initiatives::new);
            case OFFERS ->
                    one(
                            place,
                            directive,
                            arguments,
                            (where, word) -> names.word(where, Selection.values(), word),
                            Piece.Offers::new);
            case CAPACITY ->
                    one(
                            place,
                            directive,
                            arguments,
                            (where, word) -> names.word(where, Grouping.values(), word),
                            Piece.Room::new);
            case PRICES,
                    DEVELOPMENT,
                    LARGEST,
                    TRADES,
                    DIFFERENCES,
                    MATRIX,
                    SUMS,
                    USES,
                    NEEDS,
                    SAID,
                    SUBMISSIONS,
                    FOUND,
                    GOALS,
                    MOVERS,
                    SPREAD,
                    REACHED,
                    YARDSTICKS,
                    SUPPLY_STATUS ->
                    alone(place, directive, arguments, new Piece.Overview(directive));
            case COVERAGE -> alone(place, directive, arguments, new Piece.WhoReported());
            case DEFINITIONS -> alone(place, directive, arguments, new Piece.Definitions());
            case SIGNS -> alone(place, directive, arguments, new Piece.Signs());
            case PAGEBREAK -> alone(place, directive, arguments, new Piece.NewPage());
            case INCLUDE -> throw new IllegalArgumentException("an include is not a piece");
        };
    }

    /** Reports unless there is exactly one argument. */
    boolean single(Place place, Directive directive, List<String> arguments) {
        if (arguments.size() != 1) {
            names.faults().add(place, "one", directive.word(), String.valueOf(arguments.size()));
        }
        return arguments.size() == 1;
    }

    private <T> Optional<Piece> one(
            Place place,
            Directive directive,
            List<String> arguments,
            BiFunction<Place, String, Optional<T>> find,
            Function<T, Piece> piece) {
        return single(place, directive, arguments)
                ? find.apply(place, arguments.getFirst()).map(piece)
                : Optional.empty();
    }

    /** Of an indicator whose kommuner may be compared. */
    private Optional<Piece> compared(
            Place place,
            Directive directive,
            List<String> arguments,
            Function<Indicator, Piece> piece) {
        return one(
                place,
                directive,
                arguments,
                (where, id) -> names.comparable(where, id, directive.word()),
                piece);
    }

    private Optional<Piece> alone(
            Place place, Directive directive, List<String> arguments, Piece piece) {
        if (arguments.isEmpty()) {
            return Optional.of(piece);
        }
        names.faults().add(place, "none", directive.word(), String.join(" ", arguments));
        return Optional.empty();
    }

    private Optional<Piece> strip(Place place, Directive directive, List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > LONGEST_STRIP) {
            names.faults()
                    .add(
                            place,
                            "strip",
                            directive.word(),
                            String.valueOf(LONGEST_STRIP),
                            String.valueOf(arguments.size()));
            return Optional.empty();
        }
        var shown = new ArrayList<Indicator>();
        arguments.forEach(id -> names.indicator(place, id).ifPresent(shown::add));
        return shown.size() == arguments.size()
                ? Optional.of(new Piece.Strip(shown))
                : Optional.empty();
    }
}
