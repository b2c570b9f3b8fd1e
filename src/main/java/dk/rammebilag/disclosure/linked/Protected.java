package dk.rammebilag.disclosure.linked;

import java.util.BitSet;
import java.util.List;

/**
 * What must be hidden.
 *
 * @param hidden the rows to hide, by number: those with numbers about few, and those without which
 *     these could be found
 * @param bounds for each number about few, two values that nobody outside can rule out
 * @param exposed numbers that some attacker can find whatever is hidden
 */
public record Protected(BitSet hidden, List<Bound> bounds, List<Sensitive> exposed) {

    public Protected {
        bounds = List.copyOf(bounds);
        exposed = List.copyOf(exposed);
    }

    /**
     * Two values of a number, for each of which there is a whole table that agrees with everything
     * published; the true value is one of them or between.
     *
     * @param lowest the lower
     * @param highest the higher
     */
    public record Bound(Sensitive number, long lowest, long highest) {}
}
