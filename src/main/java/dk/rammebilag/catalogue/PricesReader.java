package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Optional;

/** Reads the price and wage levels of a catalogue. */
final class PricesReader {

    private static final String KEY = "priceIndex";

    private PricesReader() {}

    /** The levels; none where the catalogue leaves them out. */
    static PriceLevels read(Section root) {
        return root.has(KEY)
                ? root.section(KEY, PricesReader::levels).orElse(PriceLevels.UNKNOWN)
                : PriceLevels.UNKNOWN;
    }

    private static PriceLevels levels(Section fields) {
        var index = new HashMap<Long, BigDecimal>();
        for (var key : fields.keys()) {
            var level =
                    fields.value(
                            key, PricesReader::level, BigDecimal.ONE, "catalogue.value.positive");
            Form.year(key)
                    .ifPresentOrElse(
                            year -> index.put(year.longValue(), level),
                            () -> fields.fault(key, "catalogue.prices.year", key));
        }
        return new PriceLevels(index);
    }

    private static Optional<BigDecimal> level(String text) {
        return Form.decimal(text).filter(number -> number.signum() > 0);
    }
}
