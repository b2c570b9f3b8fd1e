package dk.rammebilag.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelsTests {

    private static final float SIZE = 13;

    @Property(tries = 500)
    void labelsKeepApartAndWithinTheLineInTheOrderOfTheirPlaces(
            @ForAll @Size(max = 12) List<@FloatRange(min = 100, max = 260) Float> middles) {
        var starts = Labels.apart(middles, Collections.nCopies(middles.size(), SIZE), 100, 260);
        var order =
                IntStream.range(0, middles.size())
                        .boxed()
                        .sorted(Comparator.comparing(middles::get))
                        .toList();
        for (int i = 0; i < order.size(); i++) {
            var start = starts.get(order.get(i));
            assertThat(start).isBetween(99.9f, 260.1f - SIZE);
            if (i > 0) {
                assertThat(start - starts.get(order.get(i - 1))).isGreaterThan(SIZE - 0.1f);
            }
        }
    }

    @Test
    void aLabelWithRoomStandsAtItsPlace() {
        assertThat(Labels.apart(List.of(200f, 120f), List.of(20f, 20f), 0, 300))
                .containsExactly(190f, 110f);
    }

    @Test
    void labelsInEachOthersWayGiveWayAlike() {
        var starts = Labels.apart(List.of(100f, 104f), List.of(20f, 20f), 0, 300);
        assertThat(starts.get(0)).isEqualTo(82, within(0.01f));
        assertThat(starts.get(1)).isEqualTo(102, within(0.01f));
    }
}
