package dk.rammebilag.disclosure.linked;

import java.util.BitSet;
import java.util.List;

/**
 * What must be hidden.
 *
 * @param hidden the rows to hide, by number: those with numbers about few, and those without which
 *     these could be found
 * @param exposed numbers that can be found whatever is hidden
 */
public record Protected(BitSet hidden, List<Sensitive> exposed) {

    public Protected {
        exposed = List.copyOf(exposed);
    }
}
