package dk.rammebilag.disclosure.linked;

import java.util.Set;

/**
 * Counts that are shown or hidden together.
 *
 * @param owners who know them whatever is hidden, each by himself: a deal is known to both parties;
 *     empty for a row nobody knows by himself
 * @param cost what is lost when it is hidden, compared with other rows; from 1
 * @param hideable false for what everybody knows already, such as a row of an earlier release
 */
public record Row(Set<String> owners, long cost, boolean hideable) {

    public Row {
        owners = Set.copyOf(owners);
    }
}
