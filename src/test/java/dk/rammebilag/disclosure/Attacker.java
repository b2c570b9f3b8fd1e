package dk.rammebilag.disclosure;

import static java.util.Objects.requireNonNull;

import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Somebody who reads what was published of {@link SmallYear}s, maybe from a kommune himself, and
 * tries every whole table that fits.
 */
final class Attacker {

    private static final long FAR = 9;
    private static final String NUMERATOR = "numerator";
    private static final String DENOMINATOR = "denominator";

    private record Name(FigureKey key, String side, long value) {}

    private final String kommune;
    private final WholeTables tables = new WholeTables();

    /**
     * @param kommune whose counts he knows himself; empty for somebody outside
     */
    Attacker(String kommune) {
        this.kommune = kommune;
    }

    /** Reads a release: a kommune's count that is the same as in another is the same unknown. */
    void read(String release, Figures figures, Suppression suppression) {
        for (var figure : figures.all()) {
            if (figure.status() == FigureStatus.OK) {
                read(release, figure, suppression.hides(figure.key()));
            }
        }
        for (var figure : figures.all()) {
            if (figure.status() == FigureStatus.OK) {
                relate(release, figure, figures);
            }
        }
    }

    private void read(String release, Figure figure, boolean hidden) {
        var key = figure.key();
        long numerator = requireNonNull(figure.numerator());
        long denominator = requireNonNull(figure.denominator());
        var open = hidden && !key.geography().equals(kommune);
        unknown(name(release, figure, NUMERATOR), numerator, open);
        unknown(name(release, figure, DENOMINATOR), denominator, open);
        tables.sum(
                Map.of(
                        name(release, figure, DENOMINATOR), 1,
                        name(release, figure, NUMERATOR), -1),
                denominator > numerator ? 1 : 0,
                Long.MAX_VALUE);
    }

    private void unknown(Object name, long value, boolean open) {
        tables.unknown(name, open ? Math.min(value, 1) : value, open ? value + FAR : value, value);
    }

    private Object name(String release, Figure figure, String side) {
        var key = figure.key();
        long value =
                requireNonNull(side.equals(NUMERATOR) ? figure.numerator() : figure.denominator());
        if (key.geography().equals(SmallYear.REGION)) {
            return List.of(release, key, side);
        }
        var shared =
                side.equals(DENOMINATOR)
                        ? new FigureKey(
                                "H", key.geography(), key.targetGroup(), key.ageGroup(), key.sex())
                        : key;
        return new Name(shared, side, value);
    }

    private void relate(String release, Figure figure, Figures figures) {
        var key = figure.key();
        if (key.geography().equals(SmallYear.REGION)) {
            sums(
                    release,
                    figure,
                    parts(
                            figures,
                            part -> !part.equals(key) && part.in(SmallYear.REGION).equals(key)));
        }
        if (key.isTotal()) {
            sums(
                    release,
                    figure,
                    parts(
                            figures,
                            part -> isPart(part, key) && !part.sex().equals(FigureKey.TOTAL)));
            sums(
                    release,
                    figure,
                    parts(
                            figures,
                            part -> isPart(part, key) && !part.ageGroup().equals(FigureKey.TOTAL)));
        }
    }

    private static boolean isPart(FigureKey part, FigureKey total) {
        return part.indicator().equals(total.indicator())
                && part.geography().equals(total.geography());
    }

    private static List<Figure> parts(Figures figures, java.util.function.Predicate<FigureKey> of) {
        return figures.all().stream()
                .filter(f -> f.status() == FigureStatus.OK && of.test(f.key()))
                .toList();
    }

    private void sums(String release, Figure whole, List<Figure> parts) {
        if (parts.isEmpty()) {
            return;
        }
        for (var side : List.of(NUMERATOR, DENOMINATOR)) {
            var terms = new HashMap<Object, Integer>();
            parts.forEach(part -> terms.put(name(release, part, side), 1));
            terms.put(name(release, whole, side), -1);
            tables.sum(terms, 0, 0);
        }
    }

    /** B13: of a kommune's totals, the whole is at least each part and at most all together. */
    void union(String release, Figures figures, String whole, List<String> parts) {
        for (var figure : totals(figures, whole)) {
            var all = new HashMap<Object, Integer>();
            all.put(name(release, figure, NUMERATOR), -1);
            for (var part : parts) {
                var other = name(release, of(figures, figure, part), NUMERATOR);
                all.put(other, 1);
                tables.sum(
                        Map.of(name(release, figure, NUMERATOR), 1, other, -1), 0, Long.MAX_VALUE);
            }
            tables.sum(all, 0, Long.MAX_VALUE);
        }
    }

    /** What he finds of few who are in both parts of a whole, or in only one of them. */
    List<String> findsInUnion(
            String release, Figures figures, String whole, List<String> parts, int threshold) {
        var found = new ArrayList<String>();
        for (var figure : totals(figures, whole)) {
            if (figure.key().geography().equals(kommune)) {
                continue;
            }
            var overlap = new HashMap<Object, Integer>();
            overlap.put(name(release, figure, NUMERATOR), -1);
            var both = -requireNonNull(figure.numerator());
            for (var part : parts) {
                var other = of(figures, figure, part);
                long inPart = requireNonNull(other.numerator());
                overlap.put(name(release, other, NUMERATOR), 1);
                both += inPart;
                var without =
                        Map.<Object, Integer>of(
                                name(release, figure, NUMERATOR), 1,
                                name(release, other, NUMERATOR), -1);
                var alone = requireNonNull(figure.numerator()) - inPart;
                if (0 < alone && alone < threshold && !isSafe(without, alone, threshold)) {
                    found.add(words("without " + part, figure.key()));
                }
            }
            if (0 < both && both < threshold && !isSafe(overlap, both, threshold)) {
                found.add(words("overlap", figure.key()));
            }
        }
        return found;
    }

    /** Where a kommune reports both, one numerator is the other. */
    void same(String release, Figures figures, String one, String other) {
        for (var figure : totals(figures, one)) {
            tables.sum(
                    Map.of(
                            name(release, figure, NUMERATOR), 1,
                            name(release, of(figures, figure, other), NUMERATOR), -1),
                    0,
                    0);
        }
    }

    private static List<Figure> totals(Figures figures, String indicator) {
        return figures.all().stream()
                .filter(figure -> figure.key().isTotal())
                .filter(figure -> figure.key().indicator().equals(indicator))
                .filter(figure -> !figure.key().geography().equals(SmallYear.REGION))
                .toList();
    }

    private static Figure of(Figures figures, Figure figure, String indicator) {
        return figures.get(FigureKey.total(indicator, figure.key().geography())).orElseThrow();
    }

    /** How many of his questions were left open. */
    int open() {
        return tables.open();
    }

    /** The numbers about few of a release that he finds, or of which he finds that they are few. */
    List<String> finds(String release, Figures figures, int threshold) {
        var found = new ArrayList<String>();
        for (var figure : figures.all()) {
            var own = figures.get(figure.key().in(kommune));
            if (figure.status() == FigureStatus.OK && !figure.key().geography().equals(kommune)) {
                finds(release, figure, own, threshold).forEach(found::add);
            }
        }
        return found;
    }

    /** A number of the region that is all his own is no find. */
    private Stream<String> finds(
            String release, Figure figure, Optional<Figure> own, int threshold) {
        var numbers = numbers(figure);
        own.filter(f -> f.status() == FigureStatus.OK)
                .ifPresent(f -> numbers.entrySet().removeAll(numbers(f).entrySet()));
        return numbers.entrySet().stream()
                .filter(number -> 0 < number.getValue() && number.getValue() < threshold)
                .filter(number ->
                        !isSafe(
                                terms(release, figure, number.getKey()),
                                number.getValue(),
                                threshold))
                .map(number -> words(number.getKey(), figure.key()));
    }

    static String words(String number, FigureKey key) {
        return number + " of " + key;
    }

    private static Map<String, Long> numbers(Figure figure) {
        long numerator = requireNonNull(figure.numerator());
        long denominator = requireNonNull(figure.denominator());
        var numbers = new TreeMap<String, Long>();
        numbers.put(NUMERATOR, numerator);
        numbers.put(DENOMINATOR, denominator);
        numbers.put("rest", denominator - numerator);
        return numbers;
    }

    private Map<Object, Integer> terms(String release, Figure figure, String number) {
        return number.equals("rest")
                ? Map.of(
                        name(release, figure, DENOMINATOR), 1,
                        name(release, figure, NUMERATOR), -1)
                : Map.of(name(release, figure, number), 1);
    }

    /** Two possible values are far enough apart; the true one is possible. */
    private boolean isSafe(Map<Object, Integer> terms, long value, int threshold) {
        for (var low = value; low > 0; low--) {
            var high = Math.max(threshold, low + threshold - 1);
            if ((low == value || tables.isPossible(terms, low, low))
                    && tables.isPossible(terms, high, Long.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }
}
