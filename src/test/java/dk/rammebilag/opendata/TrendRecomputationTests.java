package dk.rammebilag.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.PrimarySuppression;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.Trends;
import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.LocalTargets;
import dk.rammebilag.statistics.SmallAgreement;
import dk.rammebilag.statistics.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever has the published figures of some years, and the targets, can work the trends out. */
class TrendRecomputationTests {

    private static final int YEAR = 2017;

    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    @Property(tries = 80)
    void everyTrendFollowsFromThePublishedFilesAlone(@ForAll Random random) throws IOException {
        var files = new TreeMap<Integer, List<String>>();
        var releases = new ArrayList<EarlierRelease>();
        for (var year = YEAR - 4; year < YEAR; year++) {
            if (random.nextInt(4) > 0) {
                var published = publish(year, random, List.of(), LocalTargets.NONE);
                releases.add(release(year, published, files));
            }
        }
        var targets = targets(random);
        var published = publish(YEAR, random, releases, submitted(targets));
        release(YEAR, published, files);

        var naive = new NaiveTrends(NaiveAgreement.small(YEAR), files, targets);
        var trends = published.trends();
        assertThat(lines(out -> SeriesCsv.of(SmallAgreement.of(YEAR), trends).write(out)))
                .isEqualTo(naive.series());
        assertThat(lines(out -> MovementCsv.of(SmallAgreement.of(YEAR), trends).write(out)))
                .isEqualTo(naive.movements());
        assertThat(lines(out -> TargetsCsv.of(SmallAgreement.of(YEAR), trends).write(out)))
                .isEqualTo(naive.targetLines());
        countsAreThoseOfTheLines(trends, naive.movements());
    }

    private static void countsAreThoseOfTheLines(Trends trends, List<String> lines) {
        for (var indicator : List.of("VH1", "VH8")) {
            var count = trends.movements(indicator).orElseThrow();
            for (var way :
                    Map.of(
                                    "right_way", count.right(),
                                    "still", count.still(),
                                    "wrong_way", count.wrong())
                            .entrySet()) {
                assertThat(lines)
                        .filteredOn(line -> !line.contains(",1082,"))
                        .filteredOn(line -> line.contains("," + indicator + ","))
                        .filteredOn(line -> line.contains("," + way.getKey() + ","))
                        .hasSize(way.getValue());
            }
        }
    }

    private static Publishable publish(
            int year, Random random, List<EarlierRelease> earlier, LocalTargets targets) {
        var catalogue = SmallAgreement.of(year);
        var tally = new Tally(catalogue);
        for (var kommune : SmallAgreement.KOMMUNER) {
            for (var indicator : List.of("VH1", "VH8", "PS1")) {
                if (random.nextInt(6) > 0) {
                    var numerator = count(random);
                    tally.add(
                            kommune,
                            SmallAgreement.total(
                                    indicator,
                                    numerator,
                                    indicator.equals("VH8") ? null : numerator + count(random)));
                }
            }
        }
        var figures = tally.figures();
        var suppression = new PrimarySuppression(catalogue).of(figures);
        return Publishable.of(catalogue, figures, suppression, earlier, targets);
    }

    private static long count(Random random) {
        return random.nextInt(3) == 0 ? random.nextLong(8) : 20 + random.nextLong(300);
    }

    /** Some kommuner are used, and some of these have fixed a target. */
    private static Map<String, String> targets(Random random) {
        var targets = new HashMap<String, String>();
        for (var kommune : SmallAgreement.KOMMUNER) {
            if (random.nextInt(5) > 0) {
                targets.put(kommune, "");
                for (var indicator : List.of("VH1", "VH8")) {
                    if (random.nextInt(3) > 0) {
                        var type = List.of("niveau", "procentpoint", "relativ");
                        targets.put(
                                kommune + "," + indicator,
                                String.join(
                                        ",",
                                        type.get(random.nextInt(3)),
                                        "" + (YEAR - 5 + random.nextInt(7)),
                                        random.nextInt(100) + "." + random.nextInt(10),
                                        "" + random.nextInt(60),
                                        "2019"));
                    }
                }
            }
        }
        return targets;
    }

    private static LocalTargets submitted(Map<String, String> targets) {
        var bySubmitter = new TreeMap<String, List<LocalTarget>>();
        targets.forEach((key, target) -> {
            var parts = key.split(",");
            var all = bySubmitter.computeIfAbsent(parts[0], _ -> new ArrayList<>());
            if (parts.length == 2) {
                var written = target.split(",");
                all.add(
                        new LocalTarget(
                                parts[1],
                                Arrays.stream(LocalTarget.Type.values())
                                        .filter(type -> type.code().equals(written[0]))
                                        .findFirst()
                                        .orElseThrow(),
                                Integer.valueOf(written[1]),
                                new BigDecimal(written[2]),
                                new BigDecimal(written[3]),
                                Integer.valueOf(written[4])));
            }
        });
        return new LocalTargets(bySubmitter);
    }

    private static EarlierRelease release(
            int year, Publishable published, Map<Integer, List<String>> files) throws IOException {
        Path file = Files.createTempFile("figures", ".csv");
        try {
            try (var out = Files.newOutputStream(file)) {
                FiguresCsv.of(SmallAgreement.of(year), published).write(out);
            }
            files.put(year, Files.readAllLines(file).stream().skip(1).toList());
            return EarlierFigures.read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> lines(Writer writer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        writer.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }
}
