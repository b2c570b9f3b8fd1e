package dk.rammebilag.appendix;

import dk.rammebilag.supply.Cut;

/** By what the room in the tilbud is put together. */
enum Grouping implements Word {
    SECTION(Cut.SECTION),
    TARGET_GROUP(Cut.TARGET_GROUP),
    OPERATOR(Cut.OPERATOR),
    OWNERSHIP(Cut.OWNERSHIP),
    SPECIALISATION(Cut.SPECIALISATION),
    NATIONAL(Cut.NATIONAL),
    SECURE(Cut.SECURE);

    private final Cut cut;

    Grouping(Cut cut) {
        this.cut = cut;
    }

    Cut cut() {
        return cut;
    }
}
