package dk.rammebilag.supply;

import java.util.List;

/**
 * What the submissions that are used say of the tilbud of a year. Immutable and confidential.
 *
 * @param offers the tilbud, by Tilbuds-ID
 * @param trades who trades with whom, by seller and buyer
 * @param needs how the supply is scored, by målgruppe in the order of the code list
 */
public record Supply(List<ListedOffer> offers, List<TradePair> trades, List<NeedSummary> needs) {

    public Supply {
        offers = List.copyOf(offers);
        trades = List.copyOf(trades);
        needs = List.copyOf(needs);
    }
}
