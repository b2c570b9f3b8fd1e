package dk.rammebilag.supply;

import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The days of a tilbud, or of several together.
 *
 * @param available pladsdøgn there were, 0 or more
 * @param occupied pladsdøgn that were used, 0 or more
 */
public record Days(BigDecimal available, BigDecimal occupied) {

    /** No days at all. */
    public static final Days NONE = new Days(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Together. */
    public Days plus(Days other) {
        return new Days(available.add(other.available), occupied.add(other.occupied));
    }

    /** What is left of these when those are taken out. */
    public Days minus(Days other) {
        return new Days(available.subtract(other.available), occupied.subtract(other.occupied));
    }

    /** Whether the numbers are the same, however they are written. */
    public boolean isSameAs(Days other) {
        return available.compareTo(other.available) == 0 && occupied.compareTo(other.occupied) == 0;
    }

    /** Occupied over available, 1 when full; empty where nothing was available. */
    public Optional<Ratio> occupancy() {
        return available.signum() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(occupied).dividedBy(Ratio.of(available)));
    }
}
