package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.Attack;
import dk.rammebilag.disclosure.linked.LinkedTables;
import dk.rammebilag.disclosure.linked.Promise;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protection;
import java.util.ArrayList;
import java.util.BitSet;

/**
 * Protection that is tested by other means before it counts, and mended if need be.
 *
 * @param promise what nobody may come to know
 * @param hiding decides what to hide
 */
record Withstanding(Promise promise, Hiding hiding) {

    /** So often the attack may find something that more rows are hidden for. */
    private static final int ROUNDS = 3;

    /** Decides what to hide, beside what is hidden already. */
    interface Hiding {
        Protected hide(LinkedTables tables, Promise promise, BitSet already);
    }

    Withstanding(Promise promise) {
        this(promise, Protection::protect);
    }

    /**
     * What to hide of some tables.
     *
     * @throws DisclosureException if the attack finds a number that is said to be safe, and does so
     *     again when more is hidden
     */
    Protected protect(LinkedTables tables) {
        var result = hiding.hide(tables, promise, new BitSet());
        var found = found(tables, result);
        for (var round = 0; round < ROUNDS && found > 0; round++) {
            result = hiding.hide(tables, promise, result.hidden());
            found = found(tables, result);
        }
        if (found > 0) {
            throw new DisclosureException(found);
        }
        return result;
    }

    private int found(LinkedTables tables, Protected result) {
        var found = new ArrayList<>(Attack.on(tables, result.hidden(), promise));
        found.removeAll(result.exposed());
        return found.size();
    }
}
