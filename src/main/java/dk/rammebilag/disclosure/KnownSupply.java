package dk.rammebilag.disclosure;

import dk.rammebilag.supply.Supply;

/**
 * A version of the year's tilbud that has left the secretariat, which everybody may know.
 *
 * @param release what left together with it
 * @param supply its true tilbud and trades
 * @param suppression what of them it hid; all else everybody knows
 */
public record KnownSupply(KnownRelease release, Supply supply, SupplySuppression suppression) {

    /** What it is called in the proof. */
    String name() {
        return release.name();
    }
}
