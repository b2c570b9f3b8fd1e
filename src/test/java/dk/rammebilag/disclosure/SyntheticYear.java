package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A year of any number of kommuner, as large and small as those of Region Midtjylland, made person
 * by person so that every rule of the form holds. The same seed gives the same year.
 *
 * @param catalogue the agreement of 2017 with these kommuner
 * @param figures what they report, with the region's sums
 */
record SyntheticYear(Catalogue catalogue, Figures figures) {

    private static final int YEAR = 2017;
    private static final String REGION = "1082";

    /** Inhabitants of the 19 kommuner in thousands. */
    private static final List<Integer> SIZES =
            List.of(85, 86, 58, 21, 22, 42, 38, 47, 22, 96, 89, 4, 58, 320, 41, 57, 46, 47, 94);

    /** Persons behind an indicator for each thousand inhabitants: from rare to common. */
    private static final List<Double> FREQUENCIES = List.of(7.0, 2.0, 12.0, 4.0, 9.0, 3.0);

    @SuppressWarnings("ArrayRecordComponent")
    private record Person(String sex, String age, List<String> groups, boolean... in) {}

    static SyntheticYear of(int kommuner, int seed, Path folder) throws IOException {
        var catalogue = catalogue(kommuner, folder);
        var random = new Random(seed);
        var counts = new TreeMap<FigureKey, long[]>();
        var bases = new HashMap<String, List<Indicator>>();
        for (var indicator : catalogue.indicators()) {
            var base = indicator.base().isEmpty() ? indicator.id() : indicator.base();
            bases.computeIfAbsent(base, _ -> new ArrayList<>()).add(indicator);
        }
        var at = 0;
        for (var base : new TreeMap<>(bases).values()) {
            var frequency = FREQUENCIES.get(at++ % FREQUENCIES.size());
            var municipalities = catalogue.geography().municipalities();
            for (var k = 0; k < municipalities.size(); k++) {
                var size = SIZES.get(k % SIZES.size());
                count(base, municipalities.get(k), (int) (frequency * size) + 1, random, counts);
            }
        }
        return new SyntheticYear(catalogue, figures(catalogue, counts));
    }

    /** The templates with other kommuner in them, which have codes from 101 on. */
    private static Catalogue catalogue(int kommuner, Path folder) throws IOException {
        var templates = Path.of("templates");
        try (var all = Files.walk(templates)) {
            for (var file : (Iterable<Path>) all::iterator) {
                var copy = folder.resolve(templates.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        var lines =
                IntStream.range(101, 101 + kommuner)
                        .mapToObj(code -> "%d,Kommune %d,%s,,".formatted(code, code, REGION));
        Files.write(
                folder.resolve("kommuner.csv"),
                Stream.concat(Stream.of("kommunekode,navn,regionskode,folketal_2013,alias"), lines)
                        .toList());
        var population = folder.resolve("befolkning-eksempel.csv");
        Files.write(population, Files.readAllLines(population).subList(0, 1));
        return CatalogueLoader.load(folder, YEAR);
    }

    private static void count(
            List<Indicator> sharing,
            Municipality kommune,
            int persons,
            Random random,
            Map<FigureKey, long[]> counts) {
        for (var i = 0; i < persons; i++) {
            var person = person(sharing, random);
            for (var j = 0; j < sharing.size(); j++) {
                var indicator = sharing.get(j);
                if (!indicator.perInhabitant() || person.in()[j]) {
                    for (var key : keys(indicator, kommune.code(), person)) {
                        var both = counts.computeIfAbsent(key, _ -> new long[2]);
                        both[0] += person.in()[j] ? 1 : 0;
                        both[1]++;
                    }
                }
            }
        }
    }

    private static Person person(List<Indicator> sharing, Random random) {
        var first = sharing.getFirst();
        var in = new boolean[sharing.size()];
        for (var j = 0; j < in.length; j++) {
            var parts = sharing.get(j).unionOf();
            in[j] = random.nextInt(100) < (parts.isEmpty() ? 15 + 20 * j : 0);
            for (var k = 0; k < j; k++) {
                in[j] |= in[k] && parts.contains(sharing.get(k).id());
            }
        }
        var groups = first.codes(Dimension.TARGET_GROUP);
        var own = new ArrayList<String>();
        if (!groups.isEmpty()) {
            own.add(groups.get(random.nextInt(groups.size())));
            if (random.nextInt(10) == 0 && !own.contains(groups.getFirst())) {
                own.add(groups.getFirst());
            }
        }
        return new Person(
                random.nextInt(100) < 55 ? "M" : "K",
                any(first.codes(Dimension.AGE_GROUP), random),
                own,
                in);
    }

    private static String any(List<String> ages, Random random) {
        if (ages.isEmpty()) {
            return FigureKey.TOTAL;
        }
        return random.nextInt(50) == 0
                ? ages.getLast()
                : ages.get(random.nextInt(Math.max(1, ages.size() - 1)));
    }

    private static List<FigureKey> keys(Indicator indicator, String kommune, Person person) {
        var total = FigureKey.total(indicator.id(), kommune);
        var keys = new ArrayList<FigureKey>();
        keys.add(total);
        if (indicator.codes(Dimension.SEX).contains(person.sex())) {
            keys.add(total.with(Dimension.SEX, person.sex()));
        }
        if (!person.age().equals(FigureKey.TOTAL)) {
            keys.add(total.with(Dimension.AGE_GROUP, person.age()));
        }
        person.groups().forEach(group -> keys.add(total.with(Dimension.TARGET_GROUP, group)));
        return keys;
    }

    private static Figures figures(Catalogue catalogue, Map<FigureKey, long[]> counts) {
        var expected = catalogue.geography().municipalities().size();
        var all = new ArrayList<Figure>();
        var regional = new TreeMap<FigureKey, long[]>();
        counts.forEach((key, both) -> {
            var indicator = catalogue.indicator(key.indicator()).orElseThrow();
            var among = indicator.perInhabitant() ? 1_000_000 : both[1];
            if (!indicator.regionOnly()) {
                all.add(new Figure(key, FigureStatus.OK, both[0], among, 1, 1));
            }
            var sum = regional.computeIfAbsent(key.in(REGION), _ -> new long[3]);
            sum[0] += both[0];
            sum[1] += among;
            sum[2]++;
        });
        regional.forEach((key, sum) ->
                all.add(new Figure(key, FigureStatus.OK, sum[0], sum[1], (int) sum[2], expected)));
        return new Figures(all);
    }
}
