package dk.rammebilag.validation;

import dk.rammebilag.submission.SheetLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The rules that hold a submission against those of the others. */
final class MutualRules {

    private static final List<Rule<Comparison>> OBSERVATIONS =
            List.of(
                    new Rule<>(
                            "M03",
                            Set.of("indikator", "titel", "rate"),
                            Set.of("afvigelser", "skala", "antal"),
                            OutlierRule::check));

    private static final List<Rule<Comparison>> OFFERS =
            List.of(new Rule<>("M02", Set.of("tilbud", "andre"), SharedOffer::check));

    private static final List<Rule<Comparison>> TRADES =
            List.of(
                    new Rule<>(
                            "M01",
                            Set.of("tilbud", "køber", "sælger", "købt", "solgt"),
                            MirrorRule::check),
                    new Rule<>("T11", Set.of("tilbud"), TradedOffer::check));

    private MutualRules() {}

    /** The rules that look at a sheet. */
    static List<Rule<Comparison>> of(SheetLayout sheet) {
        return switch (sheet) {
            case OBSERVATIONS -> OBSERVATIONS;
            case OFFERS -> OFFERS;
            case TRADES -> TRADES;
            case COVER, TARGETS, INITIATIVES, NEEDS -> List.of();
        };
    }

    /** All of them. */
    static List<Rule<Comparison>> all() {
        return Arrays.stream(SheetLayout.values()).flatMap(sheet -> of(sheet).stream()).toList();
    }
}
