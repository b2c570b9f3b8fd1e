package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;

/**
 * How far the region has moved since the year before.
 *
 * @param indicator the indicator
 * @param difference this year less last year, over the reporters of both, in the indicator's unit
 * @param reporters how many those are
 */
record Change(Indicator indicator, Ratio difference, int reporters) {

    /** The smallest difference that is called a change, in the indicator's unit. */
    static final Ratio THRESHOLD = Ratio.of(1, 1);

    /** {@code steget 1,2 pct.point}, or that there is no certain change. */
    String words() {
        return isCertain()
                ? Messages.text(
                        rises() ? "appendix.change.risen" : "appendix.change.fallen",
                        Wording.difference(indicator.unit(), size()))
                : Messages.text("appendix.change.none");
    }

    /** Whether it is large enough to be called a change. */
    boolean isCertain() {
        return size().compareTo(THRESHOLD) >= 0;
    }

    /** Whether the goal wants it to go this way; false for what is only background. */
    boolean isWished() {
        return switch (indicator.better()) {
            case HIGHER -> rises();
            case LOWER -> !rises();
            case CONTEXT -> false;
        };
    }

    /** Whether the goal wants it to go any way at all. */
    boolean hasDirection() {
        return indicator.better() != Direction.CONTEXT;
    }

    private boolean rises() {
        return difference.numerator().signum() > 0;
    }

    /** How far, whichever way. */
    Ratio size() {
        return new Ratio(difference.numerator().abs(), difference.denominator());
    }
}
