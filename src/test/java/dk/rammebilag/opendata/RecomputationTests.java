package dk.rammebilag.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.PrimarySuppression;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.statistics.SmallAgreement;
import dk.rammebilag.statistics.Tally;
import dk.rammebilag.submission.Observation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Random years, from observations to the file and back. */
class RecomputationTests {

    /** Every line is what somebody else would have worked out, and there is no other. */
    @Property(tries = 80)
    void everyPublishedFigureFollowsFromTheObservations(@ForAll Random random) throws IOException {
        var before = year(2016, random);
        var now = year(2017, random);
        var file = Files.createTempFile("figures", ".csv");
        try {
            write(before, Optional.empty(), file);
            assertThat(lines(file)).isEqualTo(before.lines(null));

            write(now, Optional.of(EarlierFigures.read(file)), file);
            assertThat(lines(file)).isEqualTo(now.lines(before));
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 80)
    void noCountOfOneToFourLeaves(@ForAll Random random) throws IOException {
        var file = Files.createTempFile("figures", ".csv");
        try {
            write(year(2017, random), Optional.empty(), file);
            assertThat(lines(file)).allSatisfy(RecomputationTests::tellsOfNoFew);
        } finally {
            Files.delete(file);
        }
    }

    private static void tellsOfNoFew(String line) {
        var fields = line.split(",", -1);
        var numerator = fields[10];
        var denominator = fields[11];
        assertThat(numerator).isNotIn("1", "2", "3", "4");
        if (!fields[3].equals("VH8") && !denominator.isEmpty()) {
            assertThat(denominator).isNotIn("1", "2", "3", "4");
            assertThat(Long.parseLong(denominator) - Long.parseLong(numerator))
                    .isNotIn(1L, 2L, 3L, 4L);
        }
    }

    private static NaiveYear year(int year, Random random) {
        return new NaiveYear(NaiveAgreement.small(year), observations(random), Set.of());
    }

    private static void write(NaiveYear year, Optional<EarlierRelease> lastYear, Path file)
            throws IOException {
        var catalogue = SmallAgreement.of(year.year());
        var tally = new Tally(catalogue);
        year.reported().forEach((key, row) -> tally.add(key.split(",")[0], observation(key, row)));
        var figures = tally.figures();
        var suppression = new PrimarySuppression(catalogue).of(figures);
        try (var out = Files.newOutputStream(file)) {
            FiguresCsv.of(catalogue, Publishable.of(catalogue, figures, suppression, lastYear))
                    .write(out);
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).toList();
    }

    /** Kommuner that report everything, much, little or nothing. */
    private static Map<String, NaiveYear.Reported> observations(Random random) {
        var reported = new TreeMap<String, NaiveYear.Reported>();
        for (var kommune : SmallAgreement.KOMMUNER) {
            for (var indicator : List.of("VH1", "VH8", "PS1")) {
                var detail = List.of(-1, 0, 3, 9, 10, 10).get(random.nextInt(6));
                for (var group : orTotal(SmallAgreement.TARGET_GROUPS)) {
                    for (var age : orTotal(SmallAgreement.AGE_GROUPS)) {
                        for (var sex : orTotal(SmallAgreement.SEXES)) {
                            var row = String.join(",", kommune, indicator, group, age, sex);
                            if (row.endsWith("total,total,total")
                                    ? detail >= 0
                                    : random.nextInt(10) < detail) {
                                reported.put(row, reported(indicator, random));
                            }
                        }
                    }
                }
            }
        }
        return reported;
    }

    private static List<String> orTotal(List<String> codes) {
        return Stream.concat(Stream.of("total"), codes.stream()).toList();
    }

    private static NaiveYear.Reported reported(String indicator, Random random) {
        var numerator = count(random);
        var denominator = numerator + count(random);
        return new NaiveYear.Reported(
                random.nextInt(40) == 0 ? null : numerator,
                indicator.equals("VH8") || random.nextInt(40) == 0 ? null : denominator);
    }

    private static Observation observation(String key, NaiveYear.Reported row) {
        var codes = key.replace("total", Observation.TOTAL).split(",");
        return SmallAgreement.row(
                codes[1], codes[2], codes[3], codes[4], row.numerator(), row.denominator());
    }

    /** Zero, few or many. */
    private static Long count(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0L;
            case 1 -> random.nextLong(8);
            default -> random.nextLong(400);
        };
    }
}
