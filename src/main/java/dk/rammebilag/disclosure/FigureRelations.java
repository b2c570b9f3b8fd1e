package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.FigureRows.Counts;
import dk.rammebilag.statistics.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What everybody knows of the counts of figures: that kommuner sum to the region, sex and age to
 * the total, and the public rules that every submission in use obeys. A relation that the true
 * counts happen not to obey is none.
 */
final class FigureRelations {

    private static final List<Dimension> ADDITIVE = List.of(Dimension.SEX, Dimension.AGE_GROUP);

    private final Catalogue catalogue;
    private final FigureRows rows;

    FigureRelations(Catalogue catalogue, FigureRows rows) {
        this.catalogue = catalogue;
        this.rows = rows;
    }

    /** Those within one indicator. */
    void within(Indicator indicator) {
        for (var key : rows.withCounts()) {
            if (key.indicator().equals(indicator.id())) {
                if (rows.isRegional(key)) {
                    sumsToRegion(key);
                } else {
                    ADDITIVE.forEach(dimension -> partsSumTo(key, indicator, dimension));
                    targetGroups(key, indicator);
                }
            }
        }
    }

    private void sumsToRegion(FigureKey region) {
        var local = rows.parts(region);
        if (!local.isEmpty()) {
            sum(local, region);
        }
    }

    /** Parts of unknown age may be left out; then they are 0. */
    private void partsSumTo(FigureKey whole, Indicator indicator, Dimension dimension) {
        if (!whole.code(dimension).equals(FigureKey.TOTAL)) {
            return;
        }
        var parts = parts(whole, indicator, dimension);
        var complete =
                parts.stream()
                        .allMatch(part ->
                                !rows.isMissing(part)
                                        || (!rows.isThere(part) && mayBeLeftOut(part, dimension)));
        var counted = parts.stream().filter(part -> rows.counts(part).isPresent()).toList();
        if (complete && !counted.isEmpty()) {
            sum(counted, whole);
        }
    }

    private boolean mayBeLeftOut(FigureKey part, Dimension dimension) {
        return dimension == Dimension.AGE_GROUP && !catalogue.ages().containsKey(part.ageGroup());
    }

    private static List<FigureKey> parts(
            FigureKey whole, Indicator indicator, Dimension dimension) {
        return indicator.codes(dimension).stream()
                .map(code -> whole.with(dimension, code))
                .toList();
    }

    /** One may be in several: each is at most the total, and all together are at least that. */
    private void targetGroups(FigureKey whole, Indicator indicator) {
        if (!whole.targetGroup().equals(FigureKey.TOTAL)) {
            return;
        }
        var parts = parts(whole, indicator, Dimension.TARGET_GROUP);
        var counted = parts.stream().filter(part -> rows.counts(part).isPresent()).toList();
        for (var side : sides(whole)) {
            counted.forEach(part -> atMost(List.of(part), whole, side, 1));
            if (!parts.isEmpty() && parts.stream().noneMatch(rows::isMissing)) {
                atMost(counted, whole, side, -1);
            }
        }
    }

    /** Those between indicators that are looked at together. */
    void between(List<Indicator> linked) {
        linked.stream()
                .collect(Collectors.groupingBy(Indicator::base))
                .forEach((base, sharing) -> {
                    if (!base.isEmpty()) {
                        oneDenominator(sharing);
                    }
                });
        linked.forEach(this::union);
        linked.forEach(this::sameNumerator);
    }

    private void oneDenominator(List<Indicator> sharing) {
        var ids = sharing.stream().map(Indicator::id).toList();
        for (var key : rows.withCounts()) {
            if (!rows.isRegional(key) && ids.contains(key.indicator())) {
                sharing.stream()
                        .map(other -> of(key, other.id()))
                        .filter(other -> other.compareTo(key) > 0)
                        .filter(other -> rows.counts(other).isPresent())
                        .findFirst()
                        .ifPresent(other -> equal(List.of(key), other, Counts::denominator));
            }
        }
    }

    /**
     * At least each of its parts, and at most all of them together. Whoever sees the counts sees
     * how many are in the whole and not in a part, and how many times somebody is in one more.
     */
    private void union(Indicator whole) {
        var parts = whole.unionOf();
        for (var key : rows.withCounts()) {
            if (key.indicator().equals(whole.id())) {
                var counted =
                        parts.stream()
                                .map(part -> of(key, part))
                                .filter(part -> rows.counts(part).isPresent())
                                .toList();
                for (var part : counted) {
                    var without = difference(List.of(part), key, Counts::numerator, -1);
                    rows.implied("without " + part.indicator(), key, without);
                }
                if (!parts.isEmpty() && counted.size() == parts.size()) {
                    rows.implied("overlap", key, difference(counted, key, Counts::numerator, 1));
                }
            }
        }
    }

    /** What the catalogue declares to be one count. */
    private void sameNumerator(Indicator indicator) {
        for (var key : rows.withCounts()) {
            if (key.indicator().equals(indicator.id()) && !rows.isRegional(key)) {
                indicator.sameCount().stream()
                        .map(other -> of(key, other))
                        .filter(other -> rows.counts(other).isPresent())
                        .forEach(other -> equal(List.of(key), other, Counts::numerator));
            }
        }
    }

    private static FigureKey of(FigureKey key, String indicator) {
        return new FigureKey(
                indicator, key.geography(), key.targetGroup(), key.ageGroup(), key.sex());
    }

    private List<Function<Counts, Map<Integer, Integer>>> sides(FigureKey key) {
        var sides = new ArrayList<Function<Counts, Map<Integer, Integer>>>();
        sides.add(Counts::numerator);
        if (rows.counts(key).filter(counts -> !counts.denominator().isEmpty()).isPresent()) {
            sides.add(Counts::denominator);
        }
        return sides;
    }

    private void sum(List<FigureKey> parts, FigureKey whole) {
        sides(whole).forEach(side -> equal(parts, whole, side));
    }

    private void equal(
            List<FigureKey> parts, FigureKey whole, Function<Counts, Map<Integer, Integer>> side) {
        var difference = difference(parts, whole, side, 1);
        if (rows.tables().value(difference) == 0 && !difference.isEmpty()) {
            rows.tables().equal(difference);
        }
    }

    private void atMost(
            List<FigureKey> parts,
            FigureKey whole,
            Function<Counts, Map<Integer, Integer>> side,
            int sign) {
        var difference = difference(parts, whole, side, sign);
        if (rows.tables().value(difference) <= 0) {
            rows.tables().atMost(difference, 0);
        }
    }

    /** The sum of the parts less the whole, all of it with a sign. */
    private Map<Integer, Integer> difference(
            List<FigureKey> parts,
            FigureKey whole,
            Function<Counts, Map<Integer, Integer>> side,
            int sign) {
        var terms = new TreeMap<Integer, Integer>();
        for (var part : parts) {
            add(terms, side.apply(rows.counts(part).orElseThrow()), sign);
        }
        add(terms, side.apply(rows.counts(whole).orElseThrow()), -sign);
        return terms;
    }

    private static void add(Map<Integer, Integer> terms, Map<Integer, Integer> sum, int sign) {
        sum.forEach((count, factor) -> terms.merge(count, sign * factor, Integer::sum));
    }
}
