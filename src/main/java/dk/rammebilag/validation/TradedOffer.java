package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * T11: a tilbud that is traded is somebody's. Anybody in the region may be the one, so that it is
 * not said while any of them is missing; of a trade with a private party it is never said.
 */
final class TradedOffer {

    private TradedOffer() {}

    static Stream<Outcome> check(Comparison comparison, Setting setting) {
        var geography = setting.catalogue().geography();
        var unreported =
                comparison.own().trades().stream()
                        .filter(trade -> isUnreported(trade, comparison))
                        .toList();
        var within = unreported.stream().filter(trade -> isWithin(trade, geography)).toList();
        var absent = comparison.parties().without(SheetLayout.OFFERS);
        var unchecked =
                Stream.of(
                                Counterparts.outside(unreported, geography),
                                Counterparts.absent(within.isEmpty() ? List.of() : absent),
                                Counterparts.unknown(unreported, geography),
                                Counterparts.unidentified(withoutOffer(comparison.own())))
                        .flatMap(Optional::stream);
        return Stream.concat(
                absent.isEmpty() ? within.stream().map(TradedOffer::problem) : Stream.empty(),
                unchecked);
    }

    private static List<Trade> withoutOffer(Party own) {
        return own.trades().stream().filter(trade -> trade.offer().value() == null).toList();
    }

    private static boolean isUnreported(Trade trade, Comparison comparison) {
        return trade.offer()
                .get()
                .filter(offer -> comparison.parties().reporting(offer).isEmpty())
                .isPresent();
    }

    private static boolean isWithin(Trade trade, Geography geography) {
        return Party.counterpart(trade, geography)
                .map(Municipality::code)
                .flatMap(geography::submitter)
                .isPresent();
    }

    private static Problem problem(Trade trade) {
        return Problem.in(trade.offer(), "Tilbuds-ID", text("validation.expected.reportedOffer"))
                .with("tilbud", trade.offer().get().orElseThrow());
    }
}
