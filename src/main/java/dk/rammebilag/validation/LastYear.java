package dk.rammebilag.validation;

import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The submitter's last accepted submission of the year before, as this year's is held against it.
 * What is held does not grow with the number of observations.
 *
 * @param rows all of it
 * @param totals the total row of each indicator, by id
 * @param targets the local targets, by indicator
 * @param offers the tilbud, by Tilbuds-ID, in the order of the sheet
 */
record LastYear(
        SubmittedRows rows,
        Map<String, Observation> totals,
        Map<String, Target> targets,
        Map<String, Offer> offers) {

    static LastYear of(SubmittedRows rows) {
        return new LastYear(
                rows,
                by(row -> row.indicator().value(), rows.totals()),
                by(row -> row.indicator().value(), rows.targets()),
                by(row -> row.id().value(), rows.offers()));
    }

    /** The first row of each key. */
    static <T> Map<String, T> by(Function<T, @Nullable String> key, Stream<T> rows) {
        var byKey = new LinkedHashMap<String, T>();
        try (rows) {
            rows.forEach(row -> {
                var value = key.apply(row);
                if (value != null) {
                    byKey.putIfAbsent(value, row);
                }
            });
        }
        return byKey;
    }
}
