package dk.rammebilag.disclosure;

import dk.rammebilag.statistics.DifferenceInterval;
import dk.rammebilag.statistics.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * How a total has moved since last year. Immutable.
 *
 * @param indicator id of an indicator that has a better way
 * @param geography kommunekode, or the region's code
 * @param way where it has moved
 * @param change this year's published rate less last year's, in the indicator's unit; null where
 *     they cannot be compared
 * @param interval where the change may lie, in the same unit; null where it is not judged
 */
public record Movement(
        String indicator,
        String geography,
        Way way,
        @Nullable Ratio change,
        @Nullable DifferenceInterval interval) {

    /** Where a total has moved. */
    public enum Way {
        /** Certainly the way the goal wants. */
        RIGHT("right_way"),
        /** So little, or counted over so few people, that it may be chance. */
        STILL("still"),
        /** Certainly the other way. */
        WRONG("wrong_way"),
        /** What is counted are not independent persons: chance cannot be told from change. */
        NOT_JUDGED("not_judged"),
        /** Not published in both years, or not of the same kommuner. */
        NOT_COMPARABLE("not_comparable");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        /** The word in open data. */
        public String code() {
            return code;
        }
    }
}
