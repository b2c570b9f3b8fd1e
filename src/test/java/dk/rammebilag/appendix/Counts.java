package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.PrimarySuppression;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import dk.rammebilag.statistics.LocalTargets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Made-up counts of the small region, told row by row. */
final class Counts {

    private final List<Figure> figures = new ArrayList<>();
    private final TreeMap<Integer, TreeMap<FigureKey, EarlierRelease.Row>> earlier =
            new TreeMap<>(Map.of(1, new TreeMap<>()));

    /** A total; its denominator 0 means that there was nothing to count. */
    Counts total(String indicator, String place, long numerator, long denominator) {
        return add(FigureKey.total(indicator, place), numerator, denominator, 1);
    }

    /** The region's total, and how many kommuner stand behind it. */
    Counts region(String indicator, long numerator, long denominator, int reporters) {
        return add(
                FigureKey.total(indicator, SmallRegion.REGION), numerator, denominator, reporters);
    }

    /** A row of the region that is broken down; null where the inhabitants are not known. */
    Counts group(
            String indicator, Dimension dimension, String code, long numerator, @Nullable Long of) {
        return add(
                FigureKey.total(indicator, SmallRegion.REGION).with(dimension, code),
                numerator,
                of,
                3);
    }

    /** What was published of a total the year before. */
    Counts before(String indicator, String place, long numerator, long denominator) {
        return ago(1, indicator, place, numerator, denominator);
    }

    /** What was published of a total so many years before. */
    Counts ago(int years, String indicator, String place, long numerator, long denominator) {
        earlier.computeIfAbsent(years, _ -> new TreeMap<>())
                .put(
                        FigureKey.total(indicator, place),
                        new EarlierRelease.Row(PublishedStatus.OK, numerator, denominator, 1));
        return this;
    }

    /** What may be shown of them. */
    Publishable publish(Catalogue catalogue) {
        var all = new Figures(figures);
        return Publishable.of(
                catalogue,
                all,
                new PrimarySuppression(catalogue).of(all),
                earlier.entrySet().stream()
                        .map(ago ->
                                new EarlierRelease(catalogue.year() - ago.getKey(), ago.getValue()))
                        .toList(),
                LocalTargets.NONE);
    }

    private Counts add(FigureKey key, long numerator, @Nullable Long denominator, int reporters) {
        var region = key.geography().equals(SmallRegion.REGION);
        var nothing = denominator != null && denominator == 0;
        figures.add(
                new Figure(
                        key,
                        nothing ? FigureStatus.NOT_APPLICABLE : FigureStatus.OK,
                        nothing ? null : numerator,
                        nothing ? null : denominator,
                        reporters,
                        region ? 6 : 1));
        return this;
    }
}
