package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.document.Book.Sheet;
import java.util.ArrayList;
import java.util.List;

/** The sheets on the tilbud, as far as there is something to tell. */
record SupplySheets(Facts facts) {

    List<Sheet> sheets() {
        var supply = facts.supply();
        var cells = new SupplyCells(facts.catalogue());
        var sheets = new ArrayList<Sheet>();
        if (!supply.offers().isEmpty()) {
            var offers = new OfferSheets(facts, cells);
            sheets.addAll(offers.sheets());
            sheets.addAll(new PriceSheets(facts, cells, offers).sheets());
        }
        if (!supply.trades().isEmpty()) {
            sheets.addAll(new TradeSheets(facts, cells).sheets());
        }
        if (supply.needs().stream().anyMatch(need -> need.submitters() > 0)) {
            sheets.addAll(new NeedSheets(facts, cells).sheets());
        }
        return sheets;
    }

    /** How the numbers on the tilbud are made; none where there are none. */
    List<String> notes() {
        return facts.supply().offers().isEmpty() && facts.supply().trades().isEmpty()
                ? List.of()
                : List.of(
                        text(
                                "appendix.supply.hidden",
                                Wording.count(facts.catalogue().threshold())));
    }
}
