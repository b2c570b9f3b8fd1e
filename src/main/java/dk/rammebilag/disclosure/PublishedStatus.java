package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.FigureStatus;

/** Whether a published figure has a value, and why not. */
public enum PublishedStatus {
    /** It has. */
    OK("ok"),
    /** Hidden, because it tells about few people. */
    SUPPRESSED("suppressed"),
    /** Not reported, or the submission is not used. */
    MISSING("missing"),
    /** The denominator is 0. */
    NOT_APPLICABLE("not_applicable");

    private final String code;

    PublishedStatus(String code) {
        this.code = code;
    }

    /** The word in open data. */
    public String code() {
        return code;
    }

    /** The status of a row that is not hidden. */
    static PublishedStatus of(FigureStatus status) {
        return switch (status) {
            case OK -> OK;
            case MISSING -> MISSING;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }
}
