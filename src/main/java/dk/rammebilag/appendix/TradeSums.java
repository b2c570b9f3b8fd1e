package dk.rammebilag.appendix;

import static dk.rammebilag.appendix.SupplyCells.HIDDEN;
import static dk.rammebilag.appendix.SupplyCells.number;
import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Sign;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.TradeSum;
import dk.rammebilag.supply.TradeSum.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What each party has sold and bought altogether, in helårspladser. */
record TradeSums(Facts facts, SupplyCells cells) {

    private static final List<String> WITH =
            List.of(TradeSum.WITHIN, TradeSum.OUTSIDE, TradeSum.PRIVATE);

    /** The sums of all in words, and the table. */
    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        var told = sentences();
        if (!told.isEmpty()) {
            blocks.add(Paragraph.of(String.join(" ", told)));
        }
        blocks.add(table());
        return blocks;
    }

    private List<String> sentences() {
        var sentences = new ArrayList<String>();
        var region = facts.region();
        var within = known(FigureKey.TOTAL, Side.SOLD, TradeSum.WITHIN);
        within.filter(all -> all.signum() > 0)
                .ifPresent(all -> {
                    sentences.add(text("appendix.sums.within", places(all)));
                    known(region.code(), Side.SOLD, TradeSum.WITHIN)
                            .map(own -> share(own, all))
                            .ifPresent(share ->
                                    sentences.add(
                                            text("appendix.sums.region", region.name(), share)));
                });
        within.flatMap(sold ->
                        known(FigureKey.TOTAL, Side.BOUGHT, TradeSum.WITHIN)
                                .filter(bought -> bought.compareTo(sold) != 0)
                                .map(bought -> differing(sold, bought)))
                .ifPresent(sentences::add);
        for (var with : List.of(TradeSum.OUTSIDE, TradeSum.PRIVATE)) {
            known(FigureKey.TOTAL, Side.BOUGHT, with)
                    .filter(all -> all.signum() > 0)
                    .ifPresent(all ->
                            sentences.add(
                                    text(
                                            with.equals(TradeSum.OUTSIDE)
                                                    ? "appendix.sums.outside"
                                                    : "appendix.sums.private",
                                            places(all))));
        }
        return sentences;
    }

    /** Why what is sold within the region is not what is bought there. */
    private String differing(BigDecimal sold, BigDecimal bought) {
        var silent =
                facts.submitters().stream()
                        .filter(party -> !reports(party.code()))
                        .map(Municipality::name)
                        .toList();
        var difference = places(sold.subtract(bought).abs());
        return silent.isEmpty()
                ? text("appendix.sums.differ", places(bought), difference)
                : text(
                        "appendix.sums.differ.silent",
                        places(bought),
                        difference,
                        Wording.list(silent));
    }

    private static String places(BigDecimal places) {
        return Wording.number(Ratio.of(places));
    }

    private static String share(BigDecimal part, BigDecimal all) {
        return text(
                "appendix.rate.percent",
                Wording.number(Ratio.of(part.movePointRight(2)).dividedBy(Ratio.of(all))));
    }

    Table table() {
        var rows = new ArrayList<Row>();
        facts.submitters().forEach(party -> rows.add(row(party.code(), party.name(), false)));
        rows.add(row(FigureKey.TOTAL, text("appendix.supply.all"), true));
        others().forEach(rows::add);
        return table(rows);
    }

    /** One party beside all of them. */
    Table of(Municipality party) {
        return table(
                List.of(
                        row(party.code(), party.name(), false),
                        row(FigureKey.TOTAL, text("appendix.supply.all"), true)));
    }

    private Table table(List<Row> rows) {
        var columns = new ArrayList<Column>();
        columns.add(Column.words(text("appendix.supply.column.party"), 2.2));
        for (var side : Side.values()) {
            for (var with : WITH) {
                columns.add(Column.numbers(header(side, with), 1.3));
            }
        }
        columns.add(Column.numbers(text("appendix.sums.column.net"), 1.4));
        return Telling.columns(
                new Table(
                        text("appendix.supply.sums.caption", facts.year()),
                        columns,
                        rows,
                        List.of(text("appendix.supply.sums.note"))));
    }

    private static String header(Side side, String with) {
        var whom =
                switch (with) {
                    case TradeSum.WITHIN -> "within";
                    case TradeSum.OUTSIDE -> "outside";
                    default -> "private";
                };
        return text("appendix.sums.column." + Wording.word(side) + "." + whom);
    }

    private Row row(String party, String name, boolean summary) {
        var values = new ArrayList<Value>();
        values.add(Value.text(name));
        for (var side : Side.values()) {
            WITH.forEach(with -> values.add(sum(party, side, with)));
        }
        values.add(net(party));
        return new Row(values, summary);
    }

    /** With each of the other regions, all submitters together. */
    private Stream<Row> others() {
        return facts.catalogue().geography().all().stream()
                .filter(Municipality::isRegion)
                .filter(region -> !region.equals(facts.region()))
                .map(region -> {
                    var values = new ArrayList<Value>();
                    values.add(Value.text(text("appendix.supply.withRegion", region.name())));
                    for (var side : Side.values()) {
                        for (var with : WITH) {
                            values.add(
                                    with.equals(TradeSum.OUTSIDE)
                                            ? sum(FigureKey.TOTAL, side, region.code())
                                            : SupplyCells.NONE);
                        }
                    }
                    values.add(SupplyCells.NONE);
                    return new Row(values, false);
                });
    }

    private Value sum(String party, Side side, String with) {
        var sum = of(party, side, with);
        if (sum.isEmpty()) {
            return reports(party) ? new Value.Signed(Sign.NIL) : SupplyCells.MISSING;
        }
        return sum.get().hidden()
                ? HIDDEN
                : number(sum.get().value().places(), TradeSheets.DECIMALS);
    }

    /** Sold less bought within the region; hidden where one of the two is. */
    private Value net(String party) {
        if (SupplyCells.isAll(party)) {
            return SupplyCells.NONE;
        }
        if (!reports(party)) {
            return SupplyCells.MISSING;
        }
        return known(party, Side.SOLD, TradeSum.WITHIN)
                .flatMap(sold -> known(party, Side.BOUGHT, TradeSum.WITHIN).map(sold::subtract))
                .map(net -> number(net, TradeSheets.DECIMALS))
                .orElse(HIDDEN);
    }

    /** A sum that may be shown; 0 where a party that reports names no such trade. */
    private Optional<BigDecimal> known(String party, Side side, String with) {
        var sum = of(party, side, with);
        return sum.isEmpty()
                ? Optional.of(BigDecimal.ZERO).filter(_ -> reports(party))
                : sum.filter(one -> !one.hidden()).map(one -> one.value().places());
    }

    private Optional<Disclosed<TradeSum>> of(String party, Side side, String with) {
        return Optional.ofNullable(facts.supply().sums().get(new TradeSum.Key(party, side, with)));
    }

    private boolean reports(String party) {
        return SupplyCells.isAll(party) || facts.basis().used().contains(party);
    }
}
