package dk.rammebilag.disclosure;

/** Why a row is hidden. */
public enum Reason {
    /** Its numerator is about few. */
    NUMERATOR,
    /** Its denominator is about few, and no public count of inhabitants. */
    DENOMINATOR,
    /** Those of the denominator who are not in the numerator are few. */
    REST,
    /** By itself it could be shown; without it one that is hidden could be found. */
    COMPLEMENT
}
