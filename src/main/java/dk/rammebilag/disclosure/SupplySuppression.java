package dk.rammebilag.disclosure;

import dk.rammebilag.supply.Capacity;
import dk.rammebilag.supply.ListedOffer;
import dk.rammebilag.supply.TradePair;
import dk.rammebilag.supply.TradeSum;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * The decision which days of tilbud and which traded places of a year are hidden. Immutable. It is
 * made once, kept, and applied wherever something is rendered.
 *
 * @param hidden names of what is hidden, as {@link #name} gives them; what is not there is shown
 */
public record SupplySuppression(Set<String> hidden) {

    public SupplySuppression {
        hidden = Collections.unmodifiableSet(new TreeSet<>(hidden));
    }

    /** Nothing is hidden. */
    public static final SupplySuppression NOTHING = new SupplySuppression(Set.of());

    boolean hides(String name) {
        return hidden.contains(name);
    }

    SupplySuppression and(Collection<String> more) {
        var all = new TreeSet<>(hidden);
        all.addAll(more);
        return new SupplySuppression(all);
    }

    static String name(ListedOffer offer) {
        return "tilbud/" + offer.id();
    }

    static String name(Capacity capacity) {
        return "kapacitet/" + capacity.key().cut() + "/" + capacity.key().code();
    }

    static String name(TradePair.Key pair) {
        return "handel/" + pair.seller() + "/" + pair.buyer();
    }

    static String name(TradeSum.Key sum) {
        return "handel i alt/" + sum.party() + "/" + sum.side() + "/" + sum.with();
    }
}
