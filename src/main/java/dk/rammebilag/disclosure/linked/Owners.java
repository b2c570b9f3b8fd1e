package dk.rammebilag.disclosure.linked;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Who knows which rows himself, each owner by a number: they are in the order of their names. */
final class Owners {

    /** Somebody outside, who owns nothing. */
    static final int NOBODY = -1;

    private static final BitSet NOTHING = new BitSet();

    private final List<BitSet> rows = new ArrayList<>();
    private final List<BitSet> ofRow = new ArrayList<>();
    private final List<BitSet> ofNumber = new ArrayList<>();

    Owners(LinkedTables tables) {
        var owned = new TreeMap<String, BitSet>();
        for (var row = 0; row < tables.rows().size(); row++) {
            ofRow.add(new BitSet());
            for (var owner : tables.rows().get(row).owners()) {
                owned.computeIfAbsent(owner, _ -> new BitSet()).set(row);
            }
        }
        for (var own : owned.values()) {
            own.stream().forEach(row -> ofRow.get(row).set(rows.size()));
            rows.add(own);
        }
        var names = List.copyOf(owned.keySet());
        for (var number = 0; number < tables.sensitive().size(); number++) {
            var knowing = (BitSet) ofRow.get(tables.sensitive().get(number).row()).clone();
            tables.insiders(number).forEach(name -> knowing.set(names.indexOf(name)));
            ofNumber.add(knowing);
        }
    }

    /** The owners who know a number about few themselves. */
    BitSet knowing(int number) {
        return ofNumber.get(number);
    }

    int size() {
        return rows.size();
    }

    /** The rows an owner knows. */
    BitSet rows(int owner) {
        return owner == NOBODY ? NOTHING : rows.get(owner);
    }

    /** The owners of a row. */
    BitSet of(int row) {
        return ofRow.get(row);
    }

    /** The owners of any of some rows. */
    BitSet of(BitSet some) {
        var all = new BitSet();
        some.stream().forEach(row -> all.or(ofRow.get(row)));
        return all;
    }

    boolean hold(BitSet some, int owner) {
        return owner != NOBODY && some.get(owner);
    }
}
