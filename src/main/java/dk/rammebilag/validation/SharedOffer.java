package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Problem;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** M02: a tilbud has one driftsherre. */
final class SharedOffer {

    private SharedOffer() {}

    static Stream<Outcome> check(Comparison comparison, Setting setting) {
        var own = comparison.own();
        return Codes.all(
                own.offers().entrySet().stream()
                        .flatMap(offer ->
                                check(offer.getKey(), offer.getValue(), comparison).stream()),
                own.nameless().stream(),
                absent(comparison).stream());
    }

    /** That anybody who has not submitted may report one of them too. */
    private static Optional<Unchecked> absent(Comparison comparison) {
        var absent = comparison.parties().without(SheetLayout.OFFERS);
        return comparison.own().offers().isEmpty() || absent.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Unchecked(
                                CellRef.sheet(SheetLayout.OFFERS.sheet()),
                                text("validation.reason.notSubmitted", Codes.and(absent))));
    }

    private static Optional<Problem> check(String id, Offer offer, Comparison comparison) {
        var others =
                comparison.parties().reporting(id).stream()
                        .map(Party::submitter)
                        .filter(other -> !other.equals(comparison.own().submitter()))
                        .map(Municipality::name)
                        .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(problem(id, offer, others));
    }

    private static Problem problem(String id, Offer offer, List<String> others) {
        return Problem.in(offer.id(), "Tilbuds-ID", text("validation.expected.oneOperator"))
                .with("tilbud", id)
                .with("andre", Codes.and(others));
    }
}
