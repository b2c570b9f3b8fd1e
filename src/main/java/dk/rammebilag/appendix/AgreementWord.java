package dk.rammebilag.appendix;

/** A fact about the agreement or the run that can be filled into running text. */
enum AgreementWord implements Word {
    /** The agreement's year. */
    YEAR,
    /** The year before, which flows and stocks are counted in. */
    COUNTED,
    /** The day the run calls today. */
    TODAY,
    /** The last day to submit. */
    DEADLINE,
    /** The region's name. */
    REGION,
    /** How many kommuner the region has. */
    MUNICIPALITIES,
    /** How many of them are used. */
    USED,
    /** The share of the region's inhabitants who live in those. */
    INHABITANTS,
    /** Where the number of inhabitants comes from. */
    POPULATION,
    /** The largest count that is hidden. */
    HIDDEN,
    /** The smallest count that is shown beside zero. */
    THRESHOLD,
    /** The smallest change that is called one. */
    CHANGE
}
