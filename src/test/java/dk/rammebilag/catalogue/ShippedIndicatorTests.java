package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The indicators of the agreements are those of the table {@code indicators.csv}, which was written
 * from the description of the field and not from the catalogue.
 */
class ShippedIndicatorTests {

    private static final String TABLE = "src/test/resources/catalogue/indicators.csv";

    private static final Map<String, Map.Entry<Dimension, List<String>>> SETS =
            Map.of(
                    "S", Map.entry(Dimension.SEX, List.of("M", "K")),
                    "A", Map.entry(Dimension.AGE_GROUP, codes("18-29 30-49 50-64 uoplyst")),
                    "A65", Map.entry(Dimension.AGE_GROUP, codes("18-29 30-49 50-64 65+ uoplyst")),
                    "B",
                            Map.entry(
                                    Dimension.AGE_GROUP,
                                    codes("0-5 6-11 12-14 15-17 18-22 uoplyst")),
                    "B17", Map.entry(Dimension.AGE_GROUP, codes("0-5 6-11 12-14 15-17 uoplyst")),
                    "G",
                            Map.entry(
                                    Dimension.TARGET_GROUP,
                                    codes(
                                            "fysisk udviklingshæmning hjerneskade"
                                                    + " udviklingsforstyrrelse")));

    @ParameterizedTest
    @CsvFileSource(files = TABLE, delimiter = ';', useHeadersInDisplayName = true)
    void isAsDescribed(
            String id,
            String goal,
            String ages,
            String base,
            String unit,
            String better,
            BigDecimal low,
            BigDecimal high,
            String breakdowns,
            int from,
            String mandatory,
            String regionOnly,
            String mayExceed,
            String clustered) {
        var indicator = Shipped.of(2017).indicator(id).orElseThrow();

        assertThat(indicator.goal()).isEqualTo(goal);
        assertThat(denominator(indicator))
                .isEqualTo(ages == null ? "H".equals(base) ? "H" : "" : ages);
        assertThat(indicator.unit()).isEqualTo(unit.equals("%") ? Unit.PERCENT : Unit.PER_THOUSAND);
        assertThat(indicator.better()).isEqualTo(direction(better));
        assertThat(indicator.plausible()).isEqualTo(new PlausibleRange(low, high));
        assertThat(indicator.breakdowns()).isEqualTo(sets(breakdowns));
        assertThat(indicator.validity()).isEqualTo(new Validity(from, Validity.OPEN));
        assertThat(indicator.mandatory()).isEqualTo(mandatory.equals("yes"));
        assertThat(indicator.regionOnly()).isEqualTo(regionOnly.equals("yes"));
        assertThat(indicator.mayExceed()).isEqualTo(mayExceed.equals("yes"));
        assertThat(indicator.clustered()).isEqualTo(clustered.equals("yes"));
        if (from == 2016) {
            assertThat(Shipped.of(2016).indicator(id)).contains(indicator);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2017})
    void areAllThereInOrder(int year) throws IOException {
        var described =
                Files.readAllLines(Path.of(TABLE)).stream()
                        .skip(1)
                        .map(line -> line.split(";"))
                        .filter(row -> Integer.parseInt(row[9]) <= year)
                        .map(row -> row[0])
                        .toList();

        assertThat(Shipped.of(year).indicators()).extracting(Indicator::id).isEqualTo(described);
        assertThat(Shipped.of(year).knownIndicators().keySet())
                .containsExactlyElementsOf(described);
    }

    @Test
    void onlyNationalReferencePointsWithASourceAreShown() {
        var references = new LinkedHashMap<String, String>();
        Shipped.of(2017).indicators().stream()
                .filter(indicator -> !indicator.reference().isEmpty())
                .forEach(indicator -> references.put(indicator.id(), indicator.reference()));

        assertThat(references).containsOnlyKeys("MI2", "BU1", "BU8", "BU9");
        assertThat(references.get("MI2")).contains("50 %", "2020-mål");
        assertThat(references.get("BU1")).contains("København", "82,2 %", "95 %");
        assertThat(references.get("BU8")).contains("4 %", "2020-mål");
        assertThat(references.get("BU9")).contains("9 %", "2020-mål");
    }

    private static String denominator(Indicator indicator) {
        return switch (indicator.denominator()) {
            case Denominator.Reported reported -> reported.base();
            case Denominator.Inhabitants(_, Ages(var from, var to)) ->
                    to == Ages.OPEN ? from + "+" : from + "-" + to;
        };
    }

    private static Direction direction(String sign) {
        return switch (sign) {
            case "↑" -> Direction.HIGHER;
            case "↓" -> Direction.LOWER;
            default -> Direction.CONTEXT;
        };
    }

    private static Map<Dimension, List<String>> sets(String written) {
        var sets = new LinkedHashMap<Dimension, List<String>>();
        Stream.of(written.split(", "))
                .filter(name -> !name.equals("–"))
                .map(name -> Objects.requireNonNull(SETS.get(name)))
                .forEach(set -> sets.put(set.getKey(), set.getValue()));
        return sets;
    }

    private static List<String> codes(String written) {
        return Arrays.asList(written.split(" "));
    }
}
