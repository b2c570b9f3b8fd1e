package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.opendata.NaiveAgreement;
import dk.rammebilag.opendata.NaiveTrends;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every number in the open data of the example years, worked out once more from the staged rows
 * with plain SQL and loops, and the same to the last digit. At least so many numbers there are. The
 * two years have not the same reporters, so that no regional rate has a change: {@code
 * RecomputationTests} has them.
 */
class RecomputedYearsTests {

    private static final Map<Integer, StagedYear> YEARS = new TreeMap<>();

    @BeforeAll
    static void stage() throws IOException {
        for (var year : ExampleYears.ALL) {
            var run = ExampleYears.of(year);
            YEARS.put(
                    year,
                    new StagedYear(
                            run.database(),
                            run.id(),
                            NaiveAgreement.of(
                                    CatalogueLoader.load(Installation.TEMPLATES, year),
                                    StagedYear.inhabitants(year))));
        }
    }

    @ParameterizedTest
    @CsvSource({"2016, 9000", "2017, 9000"})
    void figures(int year, int values) throws IOException {
        var before = YEARS.get(year - 1);
        var lines = published(year, "figures.csv");

        assertSame(lines, staged(year).figures().lines(before == null ? null : before.figures()));
        assertThat(values(lines, 9, 10, 11)).isGreaterThan(values);
    }

    @ParameterizedTest
    @CsvSource({"2016, 1400", "2017, 2900"})
    void series(int year, int values) throws IOException {
        var lines = published(year, "series.csv");

        assertSame(lines, trends(year).series());
        assertThat(values(lines, 6, 7, 8)).isGreaterThan(values);
    }

    @ParameterizedTest
    @CsvSource({"2016, 380", "2017, 380"})
    void targets(int year, int values) throws IOException {
        var lines = published(year, "targets.csv");

        assertSame(lines, trends(year).targetLines());
        assertThat(values(lines, 7, 10, 11, 13, 14, 15)).isGreaterThan(values);
    }

    @ParameterizedTest
    @CsvSource({"2016, -1", "2017, 900"})
    void movements(int year, int values) throws IOException {
        var lines = published(year, "movement.csv");

        assertSame(lines, trends(year).movements());
        assertThat(values(lines, 6, 7, 8)).isGreaterThan(values);
    }

    @ParameterizedTest
    @CsvSource({"2016, 700", "2017, 700"})
    void offers(int year, int values) throws IOException {
        var lines =
                StagedYear.lines(
                        file(year, "tilbud.csv"),
                        Set.of("places", "available_days", "occupied_days", "rate"));

        assertSame(lines, staged(year).offers());
        assertThat(values(lines, 8, 9, 10, 11, 13)).isGreaterThan(values);
    }

    @ParameterizedTest
    @CsvSource({"2016, 200", "2017, 200"})
    void trades(int year, int values) throws IOException {
        var lines =
                StagedYear.lines(file(year, "trade.csv"), Set.of("sold", "bought", "difference"));

        assertSame(lines, staged(year).trades());
        assertThat(values(lines, 3, 4, 5)).isGreaterThan(values);
    }

    /** Says which lines differ, as the files are long. */
    private static void assertSame(List<String> published, List<String> recomputed) {
        assertThat(published).filteredOn(line -> !recomputed.contains(line)).isEmpty();
        assertThat(recomputed).filteredOn(line -> !published.contains(line)).isEmpty();
        assertThat(published.equals(recomputed)).as("in this order").isTrue();
    }

    private static StagedYear staged(int year) {
        return Objects.requireNonNull(YEARS.get(year));
    }

    private static NaiveTrends trends(int year) throws IOException {
        var files = new TreeMap<Integer, List<String>>();
        for (var one : YEARS.keySet()) {
            if (one <= year) {
                files.put(one, published(one, "figures.csv"));
            }
        }
        return new NaiveTrends(staged(year).agreement(), files, staged(year).targets());
    }

    private static Path file(int year, String name) throws IOException {
        return ExampleYears.of(year).output().resolve("data").resolve(name);
    }

    private static List<String> published(int year, String name) throws IOException {
        return Files.readAllLines(file(year, name)).stream().skip(1).toList();
    }

    /** How many fields of some columns hold a number. */
    private static long values(List<String> lines, int... columns) {
        return lines.stream()
                .map(line -> line.split(",", -1))
                .mapToLong(
                        fields -> Arrays.stream(columns).filter(c -> !fields[c].isEmpty()).count())
                .sum();
    }
}
