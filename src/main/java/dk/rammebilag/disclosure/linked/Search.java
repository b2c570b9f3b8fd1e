package dk.rammebilag.disclosure.linked;

import dk.rammebilag.disclosure.linked.MoveSearch.Effort;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Looks for a move that an attacker cannot rule out, step by step before solving for it. */
final class Search {

    /** Where it only costs a row that none is found, not all is looked through. */
    private static final Effort LITTLE = new Effort(200, 20);

    private static final Effort MUCH = new Effort(5000, 500);

    /** How many owners are tried first to make up for a change. */
    private static final int PARTNERS = 4;

    private final LinkedTables tables;
    private final Owners owners;
    private final BitSet hideable = new BitSet();

    Search(LinkedTables tables, Owners owners) {
        this.tables = tables;
        this.owners = owners;
        IntStream.range(0, tables.rows().size())
                .filter(row -> tables.rows().get(row).hideable())
                .forEach(hideable::set);
    }

    /** Among hidden rows; empty if there is none. */
    Optional<Move> hidden(Sensitive number, long amount, BitSet hidden, int attacker) {
        return MoveSearch.find(tables, number, amount, rooms(hidden, hidden, attacker), LITTLE);
    }

    /**
     * Among all rows that may be hidden, where hiding more has its cost: the cheapest of those of a
     * few owners and, only where these do not suffice, of all.
     */
    Optional<Move> anywhere(Sensitive number, long amount, BitSet hidden, int attacker) {
        var rooms = rooms(hidden, hideable, attacker);
        var near = rooms(hidden, near(number, amount, rooms), attacker);
        return MoveSearch.find(tables, number, amount, near, MUCH)
                .or(() -> MoveSearch.find(tables, number, amount, rooms, MUCH));
    }

    private Rooms rooms(BitSet hidden, BitSet among, int attacker) {
        var unknown = (BitSet) among.clone();
        unknown.or(hidden);
        unknown.andNot(owners.rows(attacker));
        return new Rooms(tables, hidden, unknown);
    }

    /** The rows of the number's owners and of those whose rows cost least beside it. */
    private BitSet near(Sensitive number, long amount, Rooms rooms) {
        var chosen = (BitSet) owners.of(number.row()).clone();
        for (var term : number.terms().keySet()) {
            for (var relation : tables.relationsOf(term)) {
                partners(tables.relations().get(relation), amount, rooms).forEach(chosen::or);
            }
        }
        var near = new BitSet();
        hideable.stream().filter(row -> owners.of(row).intersects(chosen)).forEach(near::set);
        return near;
    }

    /** The owners of the cheapest counts of a relation that can make up for an amount. */
    private List<BitSet> partners(Relation relation, long amount, Rooms rooms) {
        return IntStream.range(0, relation.size())
                .mapToObj(relation::count)
                .filter(count -> rooms.bear(count, -Math.abs(amount)))
                .sorted(Comparator.comparingLong(rooms::cost))
                .map(count -> owners.of(tables.rowOf(count)))
                .distinct()
                .limit(PARTNERS)
                .toList();
    }
}
