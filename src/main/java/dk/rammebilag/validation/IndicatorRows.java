package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Observation;
import java.util.Map;
import java.util.Optional;

/**
 * What a submitter reports of one indicator: the rows with allowed codes, each once. Their number
 * is bounded by the code lists, whatever the number of rows in the file.
 *
 * @param indicator the indicator
 * @param rows its rows; empty where it is not reported
 */
record IndicatorRows(Indicator indicator, Map<Breakdown, Observation> rows) {

    IndicatorRows {
        rows = Map.copyOf(rows);
    }

    /** The total row. */
    Optional<Observation> total() {
        return Optional.ofNullable(rows.get(Breakdown.ALL));
    }

    /** The row of a group of one dimension, not broken down further. */
    Optional<Observation> row(Dimension dimension, String code) {
        return Optional.ofNullable(rows.get(Breakdown.by(dimension, code)));
    }
}
