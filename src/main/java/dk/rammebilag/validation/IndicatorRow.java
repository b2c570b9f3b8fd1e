package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Observation;
import java.util.Arrays;
import java.util.Optional;

/**
 * An observation of an indicator that is reported in the year.
 *
 * @param indicator the indicator
 * @param row the observation
 */
record IndicatorRow(Indicator indicator, Observation row) {

    /** The numerator, where one is given. */
    Optional<Long> numerator() {
        return row.numerator().get();
    }

    /** The denominator, where one is given. */
    Optional<Long> denominator() {
        return row.denominator().get();
    }

    /** Whether both counts are given, and neither is negative. */
    boolean hasCounts() {
        return numerator().filter(n -> n >= 0).isPresent()
                && denominator().filter(d -> d >= 0).isPresent();
    }

    /**
     * The count that was left out though the other is given; empty where the denominator is 0, for
     * then there is nothing to count.
     */
    Optional<Count> half() {
        if (denominator().filter(d -> d == 0).isPresent()
                || numerator().isPresent() == denominator().isPresent()) {
            return Optional.empty();
        }
        return Arrays.stream(Count.values())
                .filter(count -> Codes.isMissing(count.of(row)))
                .findFirst();
    }

    /** Whether no count is given, as in a row the form gave out and nobody filled in. */
    boolean isBlank() {
        return Count.reported(indicator).stream().allMatch(count -> count.of(row).isBlank());
    }

    /** Whether nothing is broken down. */
    boolean isTotal() {
        return row.isTotal();
    }

    /** Which part of the indicator it is about; empty where a cell of the three is blank. */
    Optional<Breakdown> breakdown() {
        var group = row.targetGroup().value();
        var age = row.ageGroup().value();
        var sex = row.sex().value();
        return group == null || age == null || sex == null
                ? Optional.empty()
                : Optional.of(new Breakdown(group, age, sex));
    }
}
