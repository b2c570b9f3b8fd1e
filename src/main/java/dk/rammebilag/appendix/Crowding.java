package dk.rammebilag.appendix;

import dk.rammebilag.statistics.Ratio;

/** How well the room is used, in words. The bounds are ours. */
enum Crowding {
    /** Above one: more used than there is room for. */
    FULL,
    /** Below 85 per cent: many places stand empty. */
    LOW,
    /** Between. */
    ORDINARY;

    private static final Ratio ONE = Ratio.of(1, 1);
    private static final Ratio FEW = Ratio.of(85, 100);

    /** Of a share of the room, 1 for all of it. */
    static Crowding of(Ratio occupancy) {
        return occupancy.compareTo(ONE) > 0 ? FULL : occupancy.compareTo(FEW) < 0 ? LOW : ORDINARY;
    }
}
