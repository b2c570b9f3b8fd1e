package dk.rammebilag.validation;

import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules that hold a submission against the last accepted one of the year before. They are run
 * only where there is one; where there is none, each says so once.
 */
final class HistoryRules {

    /** On all rows of an indicator together. */
    static final List<Rule<IndicatorRows>> INDICATOR =
            List.of(
                    new Rule<>(
                            "H01",
                            Set.of("indikator", "titel", "sidste", "ændring"),
                            Set.of("pct", "antal"),
                            CountHistory::changed));

    /** On the sheet Indikatorer as a whole. */
    private static final List<Rule<SubmittedRows>> OBSERVATIONS =
            List.of(
                    new Rule<>(
                            "H01",
                            Set.of("indikator", "titel", "sidste", "ændring"),
                            Set.of("pct", "antal"),
                            CountHistory::unknown),
                    new Rule<>("H05", Set.of(), Set.of("antal"), SheetHistory::identical));

    static final List<Rule<Target>> TARGETS =
            List.of(new Rule<>("H02", Set.of("indikator", "sidste"), TargetHistory::restated));

    static final List<Rule<Offer>> OFFERS =
            List.of(
                    new Rule<>(
                            "H03",
                            Set.of("tilbud", "sidste", "ændring", "pl"),
                            Set.of("pct"),
                            PriceRule::check),
                    new Rule<>("H04", Set.of("tilbud", "grund"), OfferHistory::appeared));

    /** On the sheet Tilbud as a whole. */
    private static final List<Rule<SubmittedRows>> ALL_OFFERS =
            List.of(new Rule<>("H04", Set.of("tilbud", "grund"), OfferHistory::vanished));

    private HistoryRules() {}

    /** Those on a sheet as a whole. */
    static List<Rule<SubmittedRows>> onSheet(SheetLayout sheet) {
        return switch (sheet) {
            case OBSERVATIONS -> OBSERVATIONS;
            case OFFERS -> ALL_OFFERS;
            case COVER, TARGETS, INITIATIVES, TRADES, NEEDS -> List.of();
        };
    }

    /** The rules that look at a sheet; a code may stand there twice. */
    static List<Rule<?>> of(SheetLayout sheet) {
        List<? extends Rule<?>> rows =
                switch (sheet) {
                    case OBSERVATIONS -> INDICATOR;
                    case TARGETS -> TARGETS;
                    case OFFERS -> OFFERS;
                    case COVER, INITIATIVES, TRADES, NEEDS -> List.of();
                };
        return Stream.<Rule<?>>concat(rows.stream(), onSheet(sheet).stream()).toList();
    }

    /** All of them. */
    static List<Rule<?>> all() {
        return Arrays.stream(SheetLayout.values()).flatMap(sheet -> of(sheet).stream()).toList();
    }
}
