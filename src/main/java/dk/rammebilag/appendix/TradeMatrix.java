package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.document.Matrix;
import dk.rammebilag.document.Value;
import dk.rammebilag.supply.TradePair;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who sells to whom within the region, in whole helårspladser. */
record TradeMatrix(Facts facts) {

    /** From how many places on a cell is shaded one step more. */
    private static final List<BigDecimal> STEPS =
            List.of(
                    BigDecimal.valueOf(5),
                    BigDecimal.valueOf(10),
                    BigDecimal.valueOf(20),
                    BigDecimal.valueOf(40));

    Matrix matrix() {
        var submitters = facts.submitters();
        var trades =
                facts.supply().trades().stream()
                        .collect(Collectors.toMap(t -> t.value().key(), Function.identity()));
        var lines =
                submitters.stream()
                        .map(seller ->
                                new Matrix.Line(
                                        seller.name(),
                                        submitters.stream()
                                                .map(buyer -> cell(seller, buyer, trades))
                                                .toList()))
                        .toList();
        return new Matrix(
                text("appendix.supply.matrix.caption", facts.year()),
                text("appendix.supply.column.sellerByBuyer"),
                submitters.stream().map(Municipality::name).toList(),
                lines,
                Legend.notes(
                        lines, text("appendix.supply.matrix.note"), text("appendix.matrix.note")));
    }

    private static Matrix.Cell cell(
            Municipality seller,
            Municipality buyer,
            Map<TradePair.Key, Disclosed<TradePair>> trades) {
        var value = TradeSheets.cell(seller, buyer, trades, 0);
        var shade =
                value instanceof Value.Numeric(var places, _)
                        ? (int) STEPS.stream().filter(step -> places.compareTo(step) >= 0).count()
                        : 0;
        return new Matrix.Cell(value, shade);
    }
}
