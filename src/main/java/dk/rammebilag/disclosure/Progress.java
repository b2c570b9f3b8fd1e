package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.LocalTarget;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a kommune is with its own target on an indicator. Immutable.
 *
 * @param indicator id of the indicator
 * @param municipality kommunekode
 * @param standing how far it is
 * @param type how the value is meant; null where no target is fixed
 * @param value the aim as submitted; likewise
 * @param year the year it is to be reached in; null where that is not told
 * @param baseYear the year it starts from; likewise
 * @param road where it starts and leads; null unless what was published of the base year tells
 */
public record Progress(
        String indicator,
        String municipality,
        Standing standing,
        LocalTarget.@Nullable Type type,
        @Nullable BigDecimal value,
        @Nullable Integer year,
        @Nullable Integer baseYear,
        @Nullable Road road) {

    /** How far a kommune is. */
    public enum Standing {
        /** At the target, or better. */
        REACHED("reached"),
        /** Nearer to it than at the start. */
        ON_THE_WAY("on_the_way"),
        /** Where it started. */
        UNCHANGED("unchanged"),
        /** Worse than at the start. */
        WRONG_WAY("wrong_way"),
        /** The base year is this one: there has been no time to move. */
        STARTING("starting"),
        /** The indicator is background: neither way is better. */
        NOT_JUDGED("not_judged"),
        /** The rate of the base year or of this one is not published. */
        UNKNOWN("unknown"),
        /** The kommune has not fixed a target. */
        NOT_FIXED("not_fixed"),
        /** The kommune's submission is not used. */
        MISSING("missing");

        private final String code;

        Standing(String code) {
            this.code = code;
        }

        /** The word in open data. */
        public String code() {
            return code;
        }
    }

    /**
     * Where a target starts and leads, all in the indicator's unit.
     *
     * @param submitted the base as the kommune submitted it
     * @param base the rate that was published of the base year, which everything is reckoned from
     * @param restated whether the two differ beyond rounding
     * @param level the rate to reach
     * @param now this year's published rate; null where it is not published
     * @param share how much of the way from base to level is gone, in per cent: below 0 the wrong
     *     way, above 100 beyond the target; null without a rate of this year, where there is no way
     *     to go, and where neither way is better
     * @param certain whether the rate has moved since the base year by more than chance explains;
     *     false where that is not judged
     */
    public record Road(
            BigDecimal submitted,
            Ratio base,
            boolean restated,
            Ratio level,
            @Nullable Ratio now,
            @Nullable Ratio share,
            boolean certain) {}

    static Progress without(String indicator, String municipality, Standing standing) {
        return new Progress(indicator, municipality, standing, null, null, null, null, null);
    }
}
