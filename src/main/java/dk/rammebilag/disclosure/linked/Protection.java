package dk.rammebilag.disclosure.linked;

import dk.rammebilag.disclosure.linked.Protected.Bound;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hides rows until no attacker can find a number about few: neither somebody outside nor any single
 * owner, who knows all rows of his own.
 *
 * <p>For each number and attacker a move within the hidden rows is sought; where there is none, a
 * cheap move is sought among all rows, and the rows it needs are hidden too. A move that has been
 * found stays good when more is hidden, so that one pass settles all. Afterwards rows that turn out
 * not to be needed are shown again.
 */
public final class Protection {

    private final LinkedTables tables;
    private final Promise promise;
    private final Owners owners;
    private final Search search;
    private final Certificates certificates;
    private final BitSet kept;
    private final BitSet hidden;
    private final Set<Exposure> exposed = new LinkedHashSet<>();

    /** A number that an attacker finds whatever is hidden. */
    private record Exposure(int number, int attacker) {}

    private Protection(LinkedTables tables, Promise promise, BitSet already) {
        this.tables = tables;
        this.promise = promise;
        owners = new Owners(tables);
        search = new Search(tables, owners);
        certificates = new Certificates(tables, owners);
        kept = primary();
        kept.or(already);
        hidden = (BitSet) kept.clone();
    }

    /** The rows that are hidden whatever else is. */
    private BitSet primary() {
        var rows = tables.withheld();
        tables.sensitive().forEach(number -> rows.set(number.row()));
        return rows;
    }

    /**
     * Protects the numbers about few of some tables.
     *
     * @param threshold numbers from this on are not about few; at least 3
     */
    public static Protected protect(LinkedTables tables, int threshold) {
        return protect(tables, Promise.ofCounts(threshold));
    }

    /** Protects the numbers about few of some tables. */
    public static Protected protect(LinkedTables tables, Promise promise) {
        return protect(tables, promise, new BitSet());
    }

    /**
     * Protects the numbers about few of some tables anew, from the beginning.
     *
     * @param already rows that stay hidden, whether they need be or not
     */
    public static Protected protect(LinkedTables tables, Promise promise, BitSet already) {
        return new Protection(tables, promise, already).run();
    }

    private Protected run() {
        var numbers = IntStream.range(0, tables.sensitive().size());
        numbers.forEach(number -> settle(number, Owners.NOBODY));
        IntStream.range(0, tables.sensitive().size()).forEach(this::settle);
        thin();
        return new Protected(
                (BitSet) hidden.clone(),
                IntStream.range(0, tables.sensitive().size()).mapToObj(this::bound).toList(),
                exposed.stream()
                        .map(exposure -> tables.sensitive().get(exposure.number()))
                        .distinct()
                        .toList());
    }

    private Bound bound(int number) {
        var sensitive = tables.sensitive().get(number);
        var range = certificates.range(number, Owners.NOBODY);
        return new Bound(
                sensitive, sensitive.value() + range.lowest(), sensitive.value() + range.highest());
    }

    /** Against everybody. An owner who sees through none of its moves learns what nobody learns. */
    private void settle(int number) {
        var settled = new BitSet();
        for (var next = seeing(number, settled); next >= 0; next = seeing(number, settled)) {
            settled.set(next);
            settle(number, next);
        }
    }

    private int seeing(int number, BitSet settled) {
        var seeing = certificates.seeing(number);
        seeing.andNot(owners.knowing(number));
        seeing.andNot(settled);
        return seeing.nextSetBit(0);
    }

    /** Hides more until the attacker cannot find the number; notes it if nothing helps. */
    private void settle(int number, int attacker) {
        var sensitive = tables.sensitive().get(number);
        while (!isSafe(number, attacker)) {
            var move =
                    first(
                                    number,
                                    attacker,
                                    amount -> search.hidden(sensitive, amount, hidden, attacker))
                            .or(() ->
                                    first(
                                            number,
                                            attacker,
                                            amount ->
                                                    search.anywhere(
                                                            sensitive, amount, hidden, attacker)))
                            .or(() -> highest(number, attacker));
            if (move.isEmpty()) {
                exposed.add(new Exposure(number, attacker));
                return;
            }
            hidden.or(move.get().rows(tables));
            certificates.add(move.get());
        }
    }

    private boolean isSafe(int number, int attacker) {
        var range = certificates.range(number, attacker);
        return tables.sensitive().get(number).value() + range.highest() >= promise.reach()
                && range.highest() - range.lowest() >= promise.width();
    }

    private interface Seek {
        Optional<Move> by(long amount);
    }

    /** A move that raises the number as far as is needed at once, or else up and then down. */
    private Optional<Move> first(int number, int attacker, Seek seek) {
        var value = tables.sensitive().get(number).value();
        var range = certificates.range(number, attacker);
        var far = Math.max(promise.width(), promise.reach() - value);
        var more = value + range.highest() < promise.reach();
        var less = more ? promise.reach() - value : range.highest() - promise.width();
        return seek.by(far).or(() -> less == far ? Optional.empty() : seek.by(less));
    }

    /**
     * The move that raises the number as far as it can be, where that is less than is needed at
     * once: the rest may be found below it.
     */
    private Optional<Move> highest(int number, int attacker) {
        var sensitive = tables.sensitive().get(number);
        var bears = certificates.range(number, attacker).highest();
        var breaks = sensitive.value() + bears < promise.reach() ? bears : promise.width();
        Optional<Move> highest = Optional.empty();
        while (breaks - bears > 1) {
            var amount = bears + (breaks - bears) / 2;
            var move = search.anywhere(sensitive, amount, hidden, attacker);
            if (move.isPresent()) {
                highest = move;
                bears = amount;
            } else {
                breaks = amount;
            }
        }
        return highest;
    }

    /** Shows again what need not be hidden, the dearest first. */
    private void thin() {
        var complements = (BitSet) hidden.clone();
        complements.andNot(kept);
        for (var row : byCost(complements)) {
            var given = certificates.withdraw(row);
            hidden.clear(row);
            if (!Certificates.numbers(given).stream().allMatch(this::isStillSafe)) {
                Certificates.restore(given);
                hidden.set(row);
            }
        }
    }

    private List<Integer> byCost(BitSet rows) {
        return rows.stream()
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingLong(row -> tables.rows().get(row).cost())
                                .reversed())
                .toList();
    }

    private boolean isStillSafe(int number) {
        var settled = new BitSet();
        if (!isStillSafe(number, Owners.NOBODY)) {
            return false;
        }
        for (var next = seeing(number, settled); next >= 0; next = seeing(number, settled)) {
            settled.set(next);
            if (!isStillSafe(number, next)) {
                return false;
            }
        }
        return true;
    }

    private boolean isStillSafe(int number, int attacker) {
        if (exposed.contains(new Exposure(number, attacker))) {
            return true;
        }
        var sensitive = tables.sensitive().get(number);
        while (!isSafe(number, attacker)) {
            var move =
                    first(
                            number,
                            attacker,
                            amount -> search.hidden(sensitive, amount, hidden, attacker));
            if (move.isEmpty()) {
                return false;
            }
            certificates.add(move.get());
        }
        return true;
    }
}
