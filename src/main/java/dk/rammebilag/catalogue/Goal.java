package dk.rammebilag.catalogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A goal within an area. Its position in the agreement is data that changes from one to the next;
 * the key is ours and does not.
 *
 * @param key e.g. {@code VH.medborgerskab}
 * @param area key of its area
 * @param position where it stands in the agreement, e.g. {@code 1.1}: whole numbers with dots
 *     between; also its order
 * @param title the short title
 * @param description what it means, in a sentence or two
 * @param headline the indicator its chart shows
 * @param validity the agreements it belongs to
 */
public record Goal(
        String key,
        String area,
        String position,
        String title,
        String description,
        String headline,
        Validity validity) {

    /** The order of the agreement: 1.2 before 1.10. */
    static final Comparator<Goal> BY_POSITION =
            Comparator.comparing(
                    goal ->
                            Stream.of(goal.position().split("\\."))
                                    .mapToInt(Integer::parseInt)
                                    .toArray(),
                    Arrays::compare);
}
