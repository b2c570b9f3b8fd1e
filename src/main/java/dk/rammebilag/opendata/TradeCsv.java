package dk.rammebilag.opendata;

import static dk.rammebilag.opendata.OffersCsv.number;

import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.supply.TradePair;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Who trades with whom as {@code data/trade.csv}, in helårspladser. A pair whose numbers are hidden
 * has its line without them; so has the side that does not report to the region.
 */
public final class TradeCsv {

    private static final List<String> COLUMNS =
            List.of("year", "seller", "buyer", "sold", "bought", "difference");

    private TradeCsv() {}

    /**
     * Writes the pairs, sorted by seller and buyer as text.
     *
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(int year, PublishableSupply supply, OutputStream out)
            throws IOException {
        CsvFile.write(
                COLUMNS,
                COLUMNS.indexOf("sold"),
                supply.trades().stream().map(trade -> line(year, trade.value())),
                out);
    }

    private static List<String> line(int year, TradePair pair) {
        return List.of(
                Integer.toString(year),
                pair.key().seller(),
                pair.key().buyer(),
                number(pair.sold()),
                number(pair.bought()),
                number(pair.difference().orElse(null)));
    }
}
