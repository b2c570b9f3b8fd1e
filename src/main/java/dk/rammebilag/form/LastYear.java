package dk.rammebilag.form;

import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import java.util.List;

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
}
