package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.SupplyCells.HIDDEN;
import static dk.rammebilag.appendix.SupplyCells.amount;
import static dk.rammebilag.appendix.SupplyCells.number;
import static dk.rammebilag.appendix.SupplyCells.percent;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.disclosure.Use;
import dk.rammebilag.disclosure.Use.Amount;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Book.Sheet;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.supply.TradePair;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who buys whose places: pair by pair, as a matrix, in sums, and by whose places are used. */
record TradeSheets(Facts facts, SupplyCells cells) {

    /** Helårspladser are reported with so many decimals. */
    static final int DECIMALS = 2;

    List<Sheet> sheets() {
        return List.of(
                new Sheet(text("appendix.supply.trade"), pairs()),
                new Sheet(text("appendix.supply.matrix"), matrix()),
                new Sheet(text("appendix.supply.sums"), new TradeSums(facts, cells).table()),
                new Sheet(text("appendix.supply.uses"), uses()));
    }

    private Table pairs() {
        return pairs(facts.supply().trades().stream().map(this::row).toList());
    }

    private Table pairs(List<Row> rows) {
        return new Table(
                text("appendix.supply.trade.caption", facts.year()),
                pairColumns(),
                rows,
                RegionalFigures.notes(rows, text("appendix.supply.trade.note")));
    }

    /** Those whose places may be told, and how many more there are. */
    List<Block> told() {
        var all = facts.supply().trades();
        var alphabet = Collator.getInstance(Messages.DANISH);
        var rows =
                all.stream()
                        .filter(trade -> !trade.hidden())
                        .sorted(
                                Comparator.comparing(
                                                (Disclosed<TradePair> trade) ->
                                                        cells.party(trade.value().key().seller()),
                                                alphabet)
                                        .thenComparing(
                                                trade -> cells.party(trade.value().key().buyer()),
                                                alphabet))
                        .map(this::row)
                        .toList();
        var blocks = new ArrayList<Block>();
        if (!rows.isEmpty()) {
            blocks.add(pairs(rows));
        }
        var hidden = all.size() - rows.size();
        if (hidden > 0) {
            blocks.add(Paragraph.of(text("appendix.supply.trade.hidden", Wording.count(hidden))));
        }
        return blocks;
    }

    static List<Column> pairColumns() {
        return List.of(
                Column.words(text("appendix.supply.column.seller"), 2),
                Column.words(text("appendix.supply.column.buyer"), 2),
                Column.numbers(text("appendix.supply.column.sold"), 1.5),
                Column.numbers(text("appendix.supply.column.bought"), 1.5),
                Column.numbers(text("appendix.supply.column.difference"), 1.5));
    }

    Row row(Disclosed<TradePair> trade) {
        var pair = trade.value();
        var hidden = trade.hidden();
        return Row.of(
                Value.text(cells.party(pair.key().seller())),
                Value.text(cells.party(pair.key().buyer())),
                hidden ? HIDDEN : number(pair.sold(), DECIMALS),
                hidden ? HIDDEN : number(pair.bought(), DECIMALS),
                hidden ? HIDDEN : number(pair.difference().orElse(null), DECIMALS));
    }

    private Table matrix() {
        var submitters = facts.catalogue().geography().submitters();
        var trades =
                facts.supply().trades().stream()
                        .collect(Collectors.toMap(t -> t.value().key(), Function.identity()));
        var rows =
                submitters.stream()
                        .map(seller ->
                                new Row(
                                        Stream.concat(
                                                        Stream.of(Value.text(seller.name())),
                                                        submitters.stream()
                                                                .map(buyer ->
                                                                        cell(
                                                                                seller, buyer,
                                                                                trades, DECIMALS)))
                                                .toList(),
                                        false))
                        .toList();
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.supply.column.sellerByBuyer"), 2));
        submitters.forEach(buyer -> columns.add(Column.numbers(buyer.name(), 1)));
        return new Table(
                text("appendix.supply.matrix.caption", facts.year()),
                columns,
                rows,
                RegionalFigures.notes(rows, text("appendix.supply.matrix.note")));
    }

    /** What the seller says; where he does not report, what the buyer says. */
    static Value cell(
            Municipality seller,
            Municipality buyer,
            Map<TradePair.Key, Disclosed<TradePair>> trades,
            int decimals) {
        var trade = trades.get(new TradePair.Key(seller.code(), buyer.code()));
        if (trade == null) {
            return new Value.Signed(Sign.NIL);
        }
        if (trade.hidden()) {
            return HIDDEN;
        }
        var sold = trade.value().sold();
        return number(sold == null ? trade.value().bought() : sold, decimals);
    }

    Table uses() {
        var rows =
                facts.supply().uses().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        use -> facts.placeByName(use.municipality())))
                        .map(this::row)
                        .toList();
        return Telling.columns(
                new Table(
                        text("appendix.supply.uses.caption", facts.year()),
                        List.of(
                                Column.words(text("appendix.column.municipality"), 2),
                                Column.numbers(text("appendix.supply.column.own"), 1.2),
                                Column.numbers(text("appendix.supply.column.within"), 1.2),
                                Column.numbers(text("appendix.supply.column.outside"), 1.2),
                                Column.numbers(text("appendix.supply.private"), 1.2),
                                Column.numbers(text("appendix.supply.column.ownShare"), 1.2),
                                Column.numbers(text("appendix.supply.column.withinShare"), 1.2),
                                Column.numbers(text("appendix.supply.column.outsideShare"), 1.2),
                                Column.numbers(text("appendix.supply.column.privateShare"), 1.2)),
                        rows,
                        List.of(text("appendix.supply.uses.note"))));
    }

    private Row row(Use use) {
        return Row.of(
                Value.text(cells.party(use.municipality())),
                amount(use.own(), DECIMALS),
                amount(use.within(), DECIMALS),
                amount(use.outside(), DECIMALS),
                amount(use.privately(), DECIMALS),
                share(use, use.own()),
                share(use, use.within()),
                share(use, use.outside()),
                share(use, use.privately()));
    }

    private static Value share(Use use, Amount part) {
        var hides =
                Stream.of(use.own(), use.within(), use.outside(), use.privately())
                        .anyMatch(amount -> amount.status() == PublishedStatus.SUPPRESSED);
        return hides ? HIDDEN : percent(use.share(part), Cells.DECIMALS);
    }
}
