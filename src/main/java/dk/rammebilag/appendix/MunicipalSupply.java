package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The tilbud a kommune runs, their takster, and its trade, as far as that is published. */
record MunicipalSupply(Facts facts, Municipality kommune) {

    List<Block> blocks() {
        var cells = new SupplyCells(facts.catalogue());
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, text("offers")));
        blocks.addAll(new OfferListing(facts, cells, Selection.ALL).of(kommune));
        var prices = new PriceSheets(facts, cells, new OfferSheets(facts, cells));
        blocks.add(new Heading(2, text("prices")));
        blocks.add(
                new Developments(facts, prices)
                        .of(kommune)
                        .<Block>map(table -> table)
                        .orElseGet(() ->
                                Paragraph.of(
                                        Messages.text(
                                                "appendix.development.none", kommune.name()))));
        blocks.add(new Heading(2, text("trade")));
        if (facts.supply().trades().isEmpty()) {
            blocks.add(Paragraph.of(Messages.text("appendix.overview.none")));
        } else {
            blocks.add(new TradeSums(facts, cells).of(kommune));
        }
        return blocks;
    }

    private static String text(String key) {
        return Messages.text("appendix.report.supply." + key);
    }
}
