package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.supply.TradePair;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** Where seller and buyer do not say the same, the largest difference first. */
record TradeDifferences(Facts facts, TradeSheets trades) {

    List<Block> blocks() {
        var differing =
                facts.supply().trades().stream()
                        .filter(trade -> !trade.hidden())
                        .filter(trade -> size(trade).signum() > 0)
                        .sorted(Comparator.comparing(TradeDifferences::size).reversed())
                        .toList();
        return List.of(
                differing.isEmpty()
                        ? Paragraph.of(text("appendix.differences.none"))
                        : table(differing));
    }

    private Table table(List<Disclosed<TradePair>> differing) {
        var rows = differing.stream().map(trades::row).toList();
        return new Table(
                text("appendix.differences.caption", facts.year()),
                TradeSheets.pairColumns(),
                rows,
                RegionalFigures.notes(rows, text("appendix.supply.trade.note")));
    }

    private static BigDecimal size(Disclosed<TradePair> trade) {
        return trade.value().difference().map(BigDecimal::abs).orElse(BigDecimal.ZERO);
    }
}
