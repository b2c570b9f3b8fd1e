package dk.rammebilag.form;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is carried over from the submission that was accepted the year before.
 *
 * @param targets its local targets, in order
 * @param offers its tilbud, in order
 */
public record LastYear(List<Target> targets, List<Offer> offers) {

    public LastYear {
        targets = List.copyOf(targets);
        offers = List.copyOf(offers);
    }

    /**
     * What still has a place in the form of an agreement: all tilbud, and the targets of indicators
     * that are still reported.
     */
    public static LastYear of(Catalogue catalogue, Stream<Target> targets, Stream<Offer> offers) {
        return new LastYear(
                targets.filter(target ->
                                target.indicator().get().flatMap(catalogue::indicator).isPresent())
                        .toList(),
                offers.toList());
    }
}
