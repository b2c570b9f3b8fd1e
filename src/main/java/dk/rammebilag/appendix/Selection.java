package dk.rammebilag.appendix;

import dk.rammebilag.supply.ListedOffer;

/** Which of the tilbud are listed. */
enum Selection implements Word {
    ALL,
    NATIONAL,
    SECURE;

    boolean includes(ListedOffer offer) {
        return switch (this) {
            case ALL -> true;
            case NATIONAL -> offer.isNational();
            case SECURE -> offer.isSecure();
        };
    }
}
