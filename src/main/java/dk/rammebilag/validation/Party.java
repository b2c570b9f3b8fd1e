package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the submission of one submitter says that others can be held against. What is held does not
 * grow with the number of observations; tilbud and trades are held.
 *
 * @param submitter whose it is
 * @param usable whether its own findings do not reject it
 * @param sheets which sheets were read
 * @param totals the total row of each indicator, by id
 * @param offers the tilbud, by Tilbuds-ID
 * @param nameless that one of its tilbud has no Tilbuds-ID; empty where all have
 * @param trades the rows of Køb og salg
 * @param deals those of them that name a kommune or region as counterpart, in the order of the
 *     sheet
 * @param answers what it says of itself
 */
record Party(
        Municipality submitter,
        boolean usable,
        ReadSheets sheets,
        Map<String, Observation> totals,
        Map<String, Offer> offers,
        Optional<Unchecked> nameless,
        List<Trade> trades,
        Map<Deal, Trade> deals,
        Answers answers) {

    static Party of(Municipality submitter, Compared submission, Geography geography) {
        var rows = submission.rows();
        var answers = new Answers(rows.cover());
        try (var trades = rows.trades()) {
            var all = trades.toList();
            return new Party(
                    submitter,
                    submission.file().status() != Status.REJECTED,
                    ReadSheets.of(rows),
                    LastYear.by(row -> row.indicator().value(), rows.totals().peek(answers::note)),
                    LastYear.by(row -> row.id().value(), rows.offers().peek(answers::note)),
                    nameless(rows),
                    all,
                    deals(submitter, all, geography),
                    answers);
        }
    }

    private static Optional<Unchecked> nameless(SubmittedRows rows) {
        try (var offers = rows.offers()) {
            return offers.flatMap(offer -> Repeat.unknown(offer).stream()).findFirst();
        }
    }

    private static Map<Deal, Trade> deals(
            Municipality own, List<Trade> trades, Geography geography) {
        var deals = new LinkedHashMap<Deal, Trade>();
        for (var trade : trades) {
            deal(own.code(), trade, geography).ifPresent(deal -> deals.putIfAbsent(deal, trade));
        }
        return deals;
    }

    private static Optional<Deal> deal(String own, Trade trade, Geography geography) {
        var offer = trade.offer().get();
        var other = counterpart(trade, geography).map(Municipality::code);
        return offer.isEmpty() || other.isEmpty()
                ? Optional.empty()
                : switch (trade.direction().get().orElse("")) {
                    case Trade.BUY -> Optional.of(new Deal(offer.get(), other.get(), own));
                    case Trade.SELL -> Optional.of(new Deal(offer.get(), own, other.get()));
                    default -> Optional.empty();
                };
    }

    /** The kommune or region a trade is with; empty for a private party or an unknown one. */
    static Optional<Municipality> counterpart(Trade trade, Geography geography) {
        return trade.counterpart().get().flatMap(written -> PlaceRules.named(written, geography));
    }

    String code() {
        return submitter.code();
    }
}
