package dk.rammebilag.validation;

import static dk.rammebilag.submission.Observation.TOTAL;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.submission.Observation;

/**
 * Which part of an indicator a row is about.
 *
 * @param targetGroup code, or {@link Observation#TOTAL}
 * @param ageGroup likewise
 * @param sex likewise
 */
record Breakdown(String targetGroup, String ageGroup, String sex) {

    /** All of it. */
    static final Breakdown ALL = new Breakdown(TOTAL, TOTAL, TOTAL);

    /** One group of one dimension. */
    static Breakdown by(Dimension dimension, String code) {
        return switch (dimension) {
            case TARGET_GROUP -> new Breakdown(code, TOTAL, TOTAL);
            case AGE_GROUP -> new Breakdown(TOTAL, code, TOTAL);
            case SEX -> new Breakdown(TOTAL, TOTAL, code);
        };
    }
}
