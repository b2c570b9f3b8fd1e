package dk.rammebilag.catalogue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the price and wage levels of a catalogue. */
final class PricesReader {

    private PricesReader() {}

    /** The levels; none where the catalogue leaves them out. */
    static PriceLevels read(Section root) {
        return root.has("prices")
                ? root.section("prices", PricesReader::levels).orElse(PriceLevels.UNKNOWN)
                : PriceLevels.UNKNOWN;
    }

    private static PriceLevels levels(Section fields) {
        return new PriceLevels(
                fields.text("source"),
                fields.section("index", PricesReader::index).orElse(Map.of()));
    }

    private static Map<Integer, BigDecimal> index(Section fields) {
        var index = new HashMap<Integer, BigDecimal>();
        for (var key : fields.keys()) {
            var level =
                    fields.value(
                            key, PricesReader::level, BigDecimal.ONE, "catalogue.value.positive");
            Form.year(key)
                    .ifPresentOrElse(
                            year -> index.put(year, level),
                            () -> fields.fault(key, "catalogue.prices.year", key));
        }
        return index;
    }

    private static Optional<BigDecimal> level(String text) {
        return Form.decimal(text).filter(number -> number.signum() > 0);
    }
}
