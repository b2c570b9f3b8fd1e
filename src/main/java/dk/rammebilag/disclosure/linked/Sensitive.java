package dk.rammebilag.disclosure.linked;

import java.util.Collections;
import java.util.SortedMap;

/**
 * A number about few, which nobody may come to know.
 *
 * @param name which of the row's numbers it is
 * @param row number of the row it stands in; of several rows, one of its own that has no counts and
 *     is never shown
 * @param terms what each count, by number, is multiplied by in it
 * @param value the number, from 1 to one less than the threshold
 */
public record Sensitive(String name, int row, SortedMap<Integer, Integer> terms, long value) {

    public Sensitive {
        terms = Collections.unmodifiableSortedMap(terms);
    }
}
