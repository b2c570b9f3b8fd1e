package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.appendix.Facts.MunicipalFigure;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.document.Value;
import dk.rammebilag.statistics.Ratio;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the kommuner spread on an indicator, as the strip of a table. */
record Spreads(Facts facts, Indicator indicator) {

    private static final List<Measure> MEASURES =
            List.of(Measure.MIN, Measure.Q1, Measure.MEDIAN, Measure.Q3, Measure.MAX);

    /** The strip; missing where it cannot be told. */
    Value value() {
        return value(null);
    }

    /**
     * The same with the mark of a kommune.
     *
     * @param own its published rate; null where there is none
     */
    Value value(@Nullable Ratio own) {
        var five = five();
        if (five.isEmpty()) {
            return SupplyCells.MISSING;
        }
        var of = five.get();
        var region = facts.region(indicator).value();
        return new Value.Spread(
                text(
                        "appendix.spread.printed",
                        Wording.number(of.getFirst()),
                        Wording.number(of.get(2)),
                        Wording.number(of.getLast())),
                of.get(0).decimal(),
                of.get(1).decimal(),
                of.get(2).decimal(),
                of.get(3).decimal(),
                of.get(4).decimal(),
                region == null ? null : region.decimal(),
                own == null ? null : own.decimal());
    }

    /**
     * Whether at least half of the kommuner with something to count have a number that is shown; a
     * median of fewer would be taken for that of them all.
     */
    boolean speaksForMost() {
        var counting =
                facts.municipal(indicator).stream()
                        .map(MunicipalFigure::figure)
                        .filter(figure -> figure.status() != PublishedStatus.NOT_APPLICABLE)
                        .toList();
        var shown = counting.stream().filter(figure -> figure.value() != null).count();
        return 2 * shown >= counting.size();
    }

    /** Lowest, quartiles and highest; empty where they cannot be told or speak for few. */
    Optional<List<Ratio>> five() {
        if (!speaksForMost()) {
            return Optional.empty();
        }
        var values =
                MEASURES.stream()
                        .flatMap(measure -> facts.value(indicator, measure).stream())
                        .toList();
        return values.size() == MEASURES.size() ? Optional.of(values) : Optional.empty();
    }

    /** How far the middle half is apart, seen from the median; empty where that is 0. */
    Optional<Ratio> width() {
        return five().filter(of -> of.get(2).numerator().signum() > 0)
                .map(of -> of.get(3).minus(of.get(1)).dividedBy(of.get(2)));
    }
}
