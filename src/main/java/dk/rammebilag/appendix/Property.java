package dk.rammebilag.appendix;

/** What can be told of an indicator in running text. */
enum Property implements Word {
    TITLE,
    REGION,
    NUMERATOR,
    DENOMINATOR,
    REPORTERS,
    MEDIAN,
    LOWEST,
    HIGHEST,
    CHANGE;

    /** Whether it compares kommuner, so that it cannot be told where only the region is. */
    boolean comparesMunicipalities() {
        return this == MEDIAN || this == LOWEST || this == HIGHEST || this == CHANGE;
    }
}
