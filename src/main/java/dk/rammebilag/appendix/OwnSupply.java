package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.OwnFigures.text;
import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;

import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import java.math.BigDecimal;
import java.util.List;

/**
 * A submitter's own tilbud and trade as it submitted them, for itself alone.
 *
 * @param offers its rows of Tilbud
 * @param trades its rows of Køb og salg
 */
record OwnSupply(List<Offer> offers, List<Trade> trades) {

    static final List<Column> OFFER_COLUMNS =
            List.of(
                    words(text("id"), 2),
                    words(text("name"), 3),
                    words(text("section"), 2),
                    words(text("targetGroup"), 2),
                    numbers(text("places"), 1.4),
                    numbers(text("available"), 1.4),
                    numbers(text("occupied"), 1.4),
                    numbers(text("price"), 1.4),
                    numbers(text("priceYear"), 1.4));

    static final List<Column> TRADE_COLUMNS =
            List.of(
                    words(text("id"), 2),
                    words(text("direction"), 1.5),
                    words(text("counterpart"), 2),
                    numbers(text("yearPlaces"), 1.5));

    List<Row> offerRows() {
        return offers.stream()
                .map(offer ->
                        Row.of(
                                written(offer.id()),
                                written(offer.name()),
                                written(offer.section()),
                                written(offer.targetGroup()),
                                decimal(offer.places()),
                                decimal(offer.availableDays()),
                                decimal(offer.occupiedDays()),
                                decimal(offer.rate()),
                                Cells.year(
                                        offer.priceYear()
                                                .get()
                                                .map(Math::toIntExact)
                                                .orElse(null))))
                .toList();
    }

    List<Row> tradeRows() {
        return trades.stream()
                .map(trade ->
                        Row.of(
                                written(trade.offer()),
                                written(trade.direction()),
                                written(trade.counterpart()),
                                decimal(trade.places())))
                .toList();
    }

    private static Value written(Cell<String> cell) {
        return Value.text(cell.get().orElse(""));
    }

    private static Value decimal(Cell<BigDecimal> cell) {
        return Cells.submitted(cell.value());
    }
}
