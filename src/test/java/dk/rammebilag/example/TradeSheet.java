package dk.rammebilag.example;

import java.util.List;
import java.util.stream.Stream;

/** The sheet Køb og salg. */
final class TradeSheet {

    private TradeSheet() {}

    /** The sheet of one party: its sales, then its purchases. */
    static Sheet of(String party, List<Trade> trades) {
        return new Sheet(
                "Køb og salg",
                List.of("Tilbuds-ID", "Retning", "Modpart", "Helårspladser"),
                Stream.concat(
                                trades.stream()
                                        .filter(t -> t.seller().equals(party))
                                        .map(t -> row(t, "salg", t.buyer())),
                                trades.stream()
                                        .filter(t -> t.buyer().equals(party))
                                        .map(t -> row(t, "køb", t.seller())))
                        .toList());
    }

    private static List<Object> row(Trade trade, String direction, String counterpart) {
        return List.of(trade.offer(), direction, counterpart, trade.places());
    }
}
