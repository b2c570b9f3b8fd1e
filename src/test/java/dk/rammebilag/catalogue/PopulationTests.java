package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Population.Group;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inhabitants are summed from the counts, and unknown where there are none. */
class PopulationTests {

    private static final Ages ALL = new Ages(0, Ages.OPEN);

    /** The sums are those awk finds in the file. */
    @ParameterizedTest
    @CsvSource({"2016, 1287506", "2017, 1292598", "2018, 1297684"})
    void theRegionsKommunerAddUp(int year, long sum) {
        var catalogue = Shipped.of(2016);
        var inhabitants =
                catalogue.geography().municipalities().stream()
                        .mapToLong(m ->
                                catalogue
                                        .population()
                                        .inhabitants(year, m.code(), ALL)
                                        .orElseThrow())
                        .sum();
        assertThat(inhabitants).isEqualTo(sum);
    }

    @Test
    void theExampleSaysSo() {
        assertThat(Shipped.of(2016).population().example()).isTrue();
        assertThat(Shipped.of(2016).population().source()).contains("opdigtede", "FOLK1A");
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 741, M, 17, 18, 8",
        "2016, 741, M K, 18, 999, 12",
        "2016, 741, M, 66, 70, 0",
        "2016, 741, M, 200, 300, 0",
        "2015, 741, M, 0, 999, ",
        "2016, 999, M, 0, 999, ",
        "2016, 741, X, 0, 999, ",
        "2016, 741, M X, 0, 999, ",
        "2016, 751, M, 0, 999, ",
    })
    void isKnownOrNot(
            int year,
            String municipality,
            String sexes,
            int from,
            int to,
            @Nullable Long expected) {
        var population =
                new Population(
                        "",
                        false,
                        Map.of(
                                new Group(2016, "741", "M", 17), 3L,
                                new Group(2016, "741", "M", 18), 5L,
                                new Group(2016, "741", "K", 18), 7L));

        assertThat(
                        population.inhabitants(
                                year, municipality, List.of(sexes.split(" ")), new Ages(from, to)))
                .isEqualTo(expected == null ? OptionalLong.empty() : OptionalLong.of(expected));
    }

    @Property(tries = 200)
    void anySpanOfAgesIsTheSumOfItsYears(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 9999) Long> counts,
            @ForAll @IntRange(max = 50) int from,
            @ForAll @IntRange(max = 50) int span) {
        var groups = new HashMap<Group, Long>();
        for (var age = 0; age < counts.size(); age++) {
            groups.put(new Group(2016, "741", "K", age), counts.get(age));
        }
        var expected =
                groups.entrySet().stream()
                        .filter(e -> from <= e.getKey().age() && e.getKey().age() <= from + span)
                        .mapToLong(Map.Entry::getValue)
                        .sum();

        assertThat(
                        new Population("", false, groups)
                                .inhabitants(
                                        2016, "741", List.of("K"), new Ages(from, from + span)))
                .hasValue(expected);
    }
}
