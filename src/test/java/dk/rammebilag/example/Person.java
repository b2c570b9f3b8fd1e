package dk.rammebilag.example;

import dk.rammebilag.catalogue.Dimension;
import java.util.Set;

/**
 * Somebody made up. Figures are counts over such persons, so that what must add up does.
 *
 * @param name who it is; the same person keeps it from year to year
 * @param sex {@code M} or {@code K}
 * @param age code of the age group; empty where the group is of one age
 * @param targetGroups codes of one or two target groups; empty where nobody asks
 */
record Person(String name, String sex, String age, Set<String> targetGroups) {

    /** Whether the person belongs under that code of the dimension. */
    boolean is(Dimension dimension, String code) {
        return switch (dimension) {
            case SEX -> sex.equals(code);
            case AGE_GROUP -> age.equals(code);
            case TARGET_GROUP -> targetGroups.contains(code);
        };
    }
}
