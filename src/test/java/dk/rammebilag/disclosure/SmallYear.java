package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A few kommuner with a few persons each, of VH1 and VH2, which share their denominator, by sex and
 * in some years by age. Every person is in one cell of sex by age; the rows are margins of that.
 *
 * @param cells persons by kommune, then sex and age: how many there are and in each indicator
 */
record SmallYear(boolean byAge, Map<String, int[][]> cells) {

    static final List<String> INDICATORS = List.of("VH1", "VH2");
    static final String REGION = "1082";
    private static final List<String> SEXES = List.of("M", "K");
    private static final List<String> AGES = List.of("18-29", "30-49", "50-64");

    static SmallYear of(Random random, int kommuner, boolean byAge) {
        var cells = new TreeMap<String, int[][]>();
        for (var kommune : List.of("615", "657", "661", "665").subList(0, kommuner)) {
            var own = new int[SEXES.size() * AGES.size()][];
            for (var i = 0; i < own.length; i++) {
                own[i] = cell(random, random.nextInt(4) == 0 ? 0 : random.nextInt(6));
            }
            cells.put(kommune, own);
        }
        return new SmallYear(byAge, cells);
    }

    private static int[] cell(Random random, int persons) {
        return new int[] {persons, random.nextInt(persons + 1), random.nextInt(persons + 1)};
    }

    /** The same with some cells corrected. */
    SmallYear corrected(Random random) {
        var other = new TreeMap<String, int[][]>();
        cells.forEach((kommune, own) -> {
            var changed = own.clone();
            if (random.nextBoolean()) {
                changed[random.nextInt(changed.length)] = cell(random, random.nextInt(9));
            }
            other.put(kommune, changed);
        });
        return new SmallYear(byAge, other);
    }

    /** As a run counts them: 0 persons give no rate, and a part nobody is in is left out. */
    Figures figures() {
        var all = new ArrayList<Figure>();
        for (var indicator : INDICATORS) {
            var regional = new TreeMap<FigureKey, long[]>();
            for (var kommune : cells.keySet()) {
                var total = FigureKey.total(indicator, kommune);
                for (var key : rows(total)) {
                    var counts = counts(key);
                    all.add(figure(key, counts, 1, 1));
                    if (counts[1] > 0) {
                        var sum = regional.computeIfAbsent(key.in(REGION), _ -> new long[3]);
                        sum[0] += counts[0];
                        sum[1] += counts[1];
                        sum[2]++;
                    }
                }
            }
            regional.forEach((key, sum) -> all.add(figure(key, sum, (int) sum[2], 19)));
        }
        return new Figures(all);
    }

    private static Figure figure(FigureKey key, long[] counts, int reporters, int expected) {
        return counts[1] == 0
                ? new Figure(key, FigureStatus.NOT_APPLICABLE, null, null, 0, expected)
                : new Figure(key, FigureStatus.OK, counts[0], counts[1], reporters, expected);
    }

    private List<FigureKey> rows(FigureKey total) {
        var rows = new ArrayList<FigureKey>();
        rows.add(total);
        SEXES.forEach(sex -> rows.add(sex(total, sex)));
        if (byAge) {
            AGES.forEach(age -> rows.add(age(total, age)));
        }
        return rows;
    }

    private static FigureKey sex(FigureKey key, String sex) {
        return new FigureKey(
                key.indicator(), key.geography(), FigureKey.TOTAL, key.ageGroup(), sex);
    }

    private static FigureKey age(FigureKey key, String age) {
        return new FigureKey(key.indicator(), key.geography(), FigureKey.TOTAL, age, key.sex());
    }

    private long[] counts(FigureKey key) {
        var counts = new long[2];
        var own = cells.getOrDefault(key.geography(), new int[0][]);
        for (var i = 0; i < own.length; i++) {
            if (isOrTotal(key.sex(), SEXES.get(i / AGES.size()))
                    && isOrTotal(key.ageGroup(), AGES.get(i % AGES.size()))) {
                counts[0] += own[i][1 + INDICATORS.indexOf(key.indicator())];
                counts[1] += own[i][0];
            }
        }
        return counts;
    }

    private static boolean isOrTotal(String code, String one) {
        return code.equals(FigureKey.TOTAL) || code.equals(one);
    }
}
