package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.Ratio;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose places a kommune uses, in helårspladser.
 *
 * @param municipality its code
 * @param own its own tilbud's occupied places less what it sells
 * @param within bought of other kommuner of the region and of the region itself
 * @param outside bought of other kommuner and regions
 * @param privately bought of private parties
 */
public record Use(
        String municipality, Amount own, Amount within, Amount outside, Amount privately) {

    /**
     * A number that may be hidden or missing.
     *
     * @param status whether it is there, and why not
     * @param value the number; null unless the status is OK
     */
    public record Amount(PublishedStatus status, @Nullable Ratio value) {

        static final Amount MISSING = new Amount(PublishedStatus.MISSING, null);
        static final Amount SUPPRESSED = new Amount(PublishedStatus.SUPPRESSED, null);

        static Amount of(Ratio value) {
            return new Amount(PublishedStatus.OK, value);
        }
    }

    /** All it uses; empty unless every part is known. */
    public Optional<Ratio> total() {
        return own.value() == null
                        || within.value() == null
                        || outside.value() == null
                        || privately.value() == null
                ? Optional.empty()
                : Optional.of(
                        own.value()
                                .plus(within.value())
                                .plus(outside.value())
                                .plus(privately.value()));
    }

    /** The share a part has of all, 1 for the whole; empty unless all is known and above 0. */
    public Optional<Ratio> share(Amount part) {
        return total().filter(all -> all.numerator().signum() > 0)
                .flatMap(all ->
                        part.value() == null
                                ? Optional.empty()
                                : Optional.of(part.value().dividedBy(all)));
    }
}
