package dk.rammebilag.disclosure.linked;

import dk.rammebilag.disclosure.linked.Protected.Bound;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Hides rows until no attacker can find a number about few: neither somebody outside nor any single
 * owner, who knows all rows of his own.
 *
 * <p>For each number and attacker a move within the hidden rows is sought; where there is none, the
 * cheapest move is sought among all rows, and the rows it needs are hidden too. A move that has
 * been found stays good when more is hidden, so that one pass settles all. Afterwards rows that
 * turn out not to be needed are shown again.
 */
public final class Protection {

    /** What a change in a row that is hidden already costs, against those of {@link Row#cost}. */
    private static final int HIDDEN = 1;

    private static final int SHOWN = 1000;

    private final LinkedTables tables;
    private final int threshold;
    private final MoveSearch search;
    private final List<BitSet> attackers;
    private final BitSet primary = new BitSet();

    private Protection(LinkedTables tables, int threshold) {
        this.tables = tables;
        this.threshold = threshold;
        search = new MoveSearch(tables);
        attackers = attackers(tables);
        tables.sensitive().forEach(number -> primary.set(number.row()));
    }

    /**
     * Protects the numbers about few of some tables.
     *
     * @param threshold numbers from this on are not about few; at least 3
     */
    public static Protected protect(LinkedTables tables, int threshold) {
        return new Protection(tables, threshold).run();
    }

    /** The rows each attacker knows himself, outsiders first. */
    private static List<BitSet> attackers(LinkedTables tables) {
        var owned = new TreeMap<String, BitSet>();
        for (var row = 0; row < tables.rows().size(); row++) {
            for (var owner : tables.rows().get(row).owners()) {
                owned.computeIfAbsent(owner, _ -> new BitSet()).set(row);
            }
        }
        var attackers = new ArrayList<BitSet>();
        attackers.add(new BitSet());
        attackers.addAll(owned.values());
        return attackers;
    }

    private Protected run() {
        var hidden = (BitSet) primary.clone();
        var certificates = new Certificates(tables, threshold);
        var exposed = new LinkedHashSet<Exposure>();
        for (var attacker : attackers) {
            for (var number : tables.sensitive()) {
                if (!attacker.get(number.row())
                        && !settle(number, attacker, hidden, certificates)) {
                    exposed.add(new Exposure(number, attacker));
                }
            }
        }
        return thinned(new State(hidden, certificates), exposed);
    }

    /** A number that an attacker finds whatever is hidden. */
    private record Exposure(Sensitive number, BitSet attacker) {}

    /** What is hidden, and what proves that it is enough. */
    private record State(BitSet hidden, Certificates certificates) {}

    /** Hides more until the attacker cannot find the number; false if nothing helps. */
    private boolean settle(
            Sensitive number, BitSet attacker, BitSet hidden, Certificates certificates) {
        for (var missing = certificates.missing(number, attacker);
                missing.isPresent();
                missing = certificates.missing(number, attacker)) {
            var move = move(number, missing.get(), attacker, hidden);
            if (move.isEmpty()) {
                return false;
            }
            hidden.or(move.get().rows(tables));
            certificates.add(move.get());
        }
        return true;
    }

    /** A move of hidden rows, else the cheapest of all. Where it cannot fall, it rises further. */
    private Optional<Move> move(Sensitive number, long amount, BitSet attacker, BitSet hidden) {
        var all = new BitSet();
        IntStream.range(0, tables.rows().size())
                .filter(row -> hidden.get(row) || tables.rows().get(row).hideable())
                .forEach(all::set);
        return move(number, amount, attacker, hidden, hidden)
                .or(() -> move(number, amount, attacker, hidden, all));
    }

    private Optional<Move> move(
            Sensitive number, long amount, BitSet attacker, BitSet hidden, BitSet among) {
        var free = (BitSet) among.clone();
        free.andNot(attacker);
        var move = search.find(number, amount, free, row -> cost(row, hidden));
        return amount > 0
                ? move
                : move.or(
                        () -> search.find(number, threshold - 1L, free, row -> cost(row, hidden)));
    }

    private long cost(int row, BitSet hidden) {
        return hidden.get(row) ? HIDDEN : SHOWN * tables.rows().get(row).cost();
    }

    /** Shows again what need not be hidden, the dearest first. */
    private Protected thinned(State state, Set<Exposure> exposed) {
        var kept = state;
        var complements = (BitSet) state.hidden().clone();
        complements.andNot(primary);
        for (var row : byCost(complements)) {
            var fewer = (BitSet) kept.hidden().clone();
            fewer.clear(row);
            var certificates = kept.certificates().within(fewer);
            if (isEnough(exposed, fewer, certificates)) {
                kept = new State(fewer, certificates);
            }
        }
        return new Protected(
                kept.hidden(),
                bounds(kept.certificates()),
                exposed.stream().map(Exposure::number).distinct().toList());
    }

    private List<Bound> bounds(Certificates certificates) {
        return tables.sensitive().stream()
                .map(number -> {
                    var range = certificates.range(number, new BitSet());
                    return new Bound(
                            number,
                            number.value() + range.lowest(),
                            number.value() + range.highest());
                })
                .toList();
    }

    private List<Integer> byCost(BitSet rows) {
        return rows.stream()
                .boxed()
                .sorted((a, b) ->
                        Long.compare(tables.rows().get(b).cost(), tables.rows().get(a).cost()))
                .toList();
    }

    private boolean isEnough(Set<Exposure> exposed, BitSet hidden, Certificates certificates) {
        return attackers.stream()
                .allMatch(attacker ->
                        tables.sensitive().stream()
                                .filter(number -> !attacker.get(number.row()))
                                .filter(n -> !exposed.contains(new Exposure(n, attacker)))
                                .allMatch(n -> isSafe(n, attacker, hidden, certificates)));
    }

    private boolean isSafe(
            Sensitive number, BitSet attacker, BitSet hidden, Certificates certificates) {
        for (var missing = certificates.missing(number, attacker);
                missing.isPresent();
                missing = certificates.missing(number, attacker)) {
            var move = move(number, missing.get(), attacker, hidden, hidden);
            if (move.isEmpty()) {
                return false;
            }
            certificates.add(move.get());
        }
        return true;
    }
}
