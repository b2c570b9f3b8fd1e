package dk.rammebilag.catalogue;

import java.math.BigDecimal;

/** The unit of an indicator: what its rate is multiplied by. */
public enum Unit {
    /** Per hundred. */
    PERCENT(100),
    /** Per thousand inhabitants. */
    PER_THOUSAND(1000);

    private final BigDecimal factor;

    Unit(long factor) {
        this.factor = BigDecimal.valueOf(factor);
    }

    /** 100 or 1000. */
    public BigDecimal factor() {
        return factor;
    }
}
