package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.supply.TradePair;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who trades with whom as {@code data/trade.csv}, in helårspladser. A pair whose numbers are hidden
 * has its line without them; so has the side that does not report to the region.
 */
public final class TradeCsv {

    private static final String PLACES = "whole_year_places";

    private static final Layout<TradePair> LAYOUT =
            new Layout<>(
                    "trade",
                    List.of(
                            new Column<>(Field.year("year").inEveryLine(), (c, _) -> c.year()),
                            new Column<>(
                                    Field.string("seller").inEveryLine(),
                                    (_, pair) -> pair.key().seller()),
                            new Column<>(
                                    Field.string("buyer").inEveryLine(),
                                    (_, pair) -> pair.key().buyer())),
                    List.of(
                            new Column<>(
                                    Field.number("sold").in(PLACES),
                                    (_, pair) -> plain(pair.sold())),
                            new Column<>(
                                    Field.number("bought").in(PLACES),
                                    (_, pair) -> plain(pair.bought())),
                            new Column<>(
                                    Field.number("difference").in(PLACES),
                                    (_, pair) -> plain(pair.difference().orElse(null)))));

    private TradeCsv() {}

    /**
     * The pairs.
     *
     * @param catalogue the agreement of the year
     */
    public static OpenFile of(Catalogue catalogue, PublishableSupply supply) {
        return LAYOUT.file(catalogue, () -> supply.trades().stream().map(one -> one.value()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
