package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/** What the run has of a kind, all of it: tables that need no name after their directive. */
record Overviews(Facts facts) {

    List<Block> blocks(Directive directive) {
        var supply = facts.supply();
        var cells = new SupplyCells(facts.catalogue());
        var offers = new OfferSheets(facts, cells);
        var prices = new PriceSheets(facts, cells, offers);
        var trades = new TradeSheets(facts, cells);
        return switch (directive) {
            case PRICES -> some(!supply.prices().isEmpty(), prices::prices);
            case DEVELOPMENT -> new Developments(facts, prices).blocks();
            case LARGEST -> some(!supply.changes().isEmpty(), prices::largest);
            case TRADES -> all(!supply.trades().isEmpty(), trades::told);
            case DIFFERENCES -> new TradeDifferences(facts, trades).blocks();
            case MATRIX -> some(!supply.trades().isEmpty(), new TradeMatrix(facts)::matrix);
            case SUMS -> all(!supply.trades().isEmpty(), new TradeSums(facts, cells)::blocks);
            case USES -> some(!supply.uses().isEmpty(), trades::uses);
            case NEEDS -> all(isScored(), new NeedMatrix(facts, cells)::blocks);
            case SAID -> some(isScored(), new NeedsSaid(facts, cells)::table);
            case SUBMISSIONS -> List.of(new SubmissionTable(facts).table());
            case FOUND -> new FoundByRule(facts).blocks();
            case GOALS -> List.of(new GoalsAtAGlance(facts).table());
            case MOVERS -> List.of(new StandingOut(facts).points());
            case REACHED -> List.of(new TargetsReached(facts).block());
            case SPREAD -> new WidestSpread(facts).blocks();
            case YARDSTICKS -> new Yardsticks(facts).blocks();
            case SUPPLY_STATUS -> new SupplyStatus(facts).blocks();
            default -> throw new IllegalArgumentException(directive + " is no overview");
        };
    }

    private boolean isScored() {
        return facts.supply().needs().stream().anyMatch(need -> need.submitters() > 0);
    }

    private static List<Block> some(boolean isThere, Supplier<Block> block) {
        return all(isThere, () -> List.of(block.get()));
    }

    private static List<Block> all(boolean areThere, Supplier<List<Block>> blocks) {
        return areThere ? blocks.get() : List.of(Paragraph.of(text("appendix.overview.none")));
    }
}
