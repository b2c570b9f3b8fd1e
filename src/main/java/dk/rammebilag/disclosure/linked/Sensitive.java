package dk.rammebilag.disclosure.linked;

import java.util.List;

/**
 * A number about few, which nobody may come to know.
 *
 * @param name what it is, for the proof
 * @param row number of the row it stands in
 * @param counts numbers of the counts it is the sum of
 * @param value the number, from 1 to one less than the threshold
 */
public record Sensitive(String name, int row, List<Integer> counts, long value) {

    public Sensitive {
        counts = List.copyOf(counts);
    }
}
