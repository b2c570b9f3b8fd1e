package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.disclosure.Progress;

/** What is said of a kommune's target: no more than its number can bear. */
enum Verdict {
    /** At the target, or better. */
    REACHED,
    /** Nearer to it than at the start, by however little. */
    ON_THE_WAY,
    /** Where it started. */
    UNCHANGED,
    /** Farther from it than at the start. */
    WRONG_WAY,
    /** The base year is this one. */
    STARTING,
    /** The number was questioned, and nobody has answered for it yet. */
    AWAITING,
    /** The rate of the base year or of this one is not published. */
    UNKNOWN,
    /** The indicator is background. */
    NOT_JUDGED,
    /** The kommune has not fixed a target. */
    NOT_FIXED,
    /** The kommune's submission is not used. */
    MISSING;

    /** The verdict on a target, as far as this year's number stands. */
    static Verdict of(Facts facts, Progress progress) {
        return switch (progress.standing()) {
            case REACHED -> settled(facts, progress, REACHED);
            case ON_THE_WAY -> settled(facts, progress, ON_THE_WAY);
            case UNCHANGED -> settled(facts, progress, UNCHANGED);
            case WRONG_WAY -> settled(facts, progress, WRONG_WAY);
            case STARTING -> STARTING;
            case UNKNOWN -> UNKNOWN;
            case NOT_JUDGED -> NOT_JUDGED;
            case NOT_FIXED -> NOT_FIXED;
            case MISSING -> MISSING;
        };
    }

    private static Verdict settled(Facts facts, Progress progress, Verdict verdict) {
        return new Unsettled(facts).isOpen(progress.indicator(), progress.municipality())
                ? AWAITING
                : verdict;
    }

    /** As it stands in a cell. */
    String word() {
        return text("appendix.trend.standing." + Wording.word(this));
    }
}
