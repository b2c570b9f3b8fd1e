package dk.rammebilag.appendix;

import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import java.util.Optional;

/** Which of the tilbud are listed. */
enum Selection implements Word {
    ALL,
    NATIONAL,
    SECURE,
    CROWDED,
    EMPTY;

    boolean includes(ListedOffer offer) {
        return switch (this) {
            case ALL -> true;
            case NATIONAL -> offer.isNational();
            case SECURE -> offer.isSecure();
            case CROWDED -> is(offer, Crowding.FULL);
            case EMPTY -> is(offer, Crowding.LOW);
        };
    }

    private static boolean is(ListedOffer offer, Crowding crowding) {
        return offer.days()
                .flatMap(Days::occupancy)
                .map(Crowding::of)
                .equals(Optional.of(crowding));
    }
}
