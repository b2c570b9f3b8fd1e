package dk.rammebilag.supply;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes in what the submissions that are used say of the tilbud, row by row and in any order, and
 * makes the supply of the year of it. Not safe to share between threads.
 */
public final class SupplyTally {

    private final OfferList offers;
    private final TradeList trades;
    private final NeedList needs;
    private final Set<String> reporting = new TreeSet<>();

    /** Of nothing yet. */
    public SupplyTally(Catalogue catalogue) {
        offers = new OfferList(catalogue.geography());
        trades = new TradeList(catalogue.geography());
        needs = new NeedList(catalogue);
    }

    /** Notes that a submitter reports: a trade it does not name is one it does not have. */
    public void reports(String submitter) {
        reporting.add(submitter);
    }

    /**
     * Lists a tilbud.
     *
     * @throws IllegalStateException if it cannot stand in a submission that is used
     */
    public void add(String submitter, Offer row) {
        offers.add(submitter, row);
    }

    /**
     * Adds a trade.
     *
     * @throws IllegalStateException if it cannot stand in a submission that is used
     */
    public void add(String submitter, Trade row) {
        trades.add(submitter, row);
    }

    /** Counts a score. */
    public void add(String submitter, Need row) {
        needs.add(submitter, row);
    }

    /** The tilbud that have been taken in, each once, by Tilbuds-ID. */
    public List<ListedOffer> offers() {
        return offers.offers();
    }

    /** The supply of what has been taken in. */
    public Supply supply() {
        return new Supply(offers.offers(), trades.pairs(reporting), needs.summaries());
    }
}
