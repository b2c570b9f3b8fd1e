package dk.rammebilag.supply;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What two parties have traded, all tilbud together, in helårspladser.
 *
 * @param key who with whom
 * @param sold what the seller says; 0 where he reports and does not name it, null where he does not
 *     report to this region
 * @param bought what the buyer says; likewise
 */
public record TradePair(Key key, @Nullable BigDecimal sold, @Nullable BigDecimal bought) {

    /**
     * Who trades with whom.
     *
     * @param seller code of a kommune or region, or {@code privat}
     * @param buyer likewise
     */
    public record Key(String seller, String buyer) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::seller).thenComparing(Key::buyer);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** How much more is sold than bought; empty unless both report. */
    public Optional<BigDecimal> difference() {
        return sold == null || bought == null
                ? Optional.empty()
                : Optional.of(sold.subtract(bought));
    }

    /** The same without numbers. */
    public TradePair withoutPlaces() {
        return new TradePair(key, null, null);
    }
}
