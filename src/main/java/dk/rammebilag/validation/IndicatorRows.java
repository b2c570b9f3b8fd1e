package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Observation;
import java.util.List;
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
        return row(Breakdown.ALL);
    }

    /** The row of a part. */
    Optional<Observation> row(Breakdown breakdown) {
        return Optional.ofNullable(rows.get(breakdown));
    }

    /** The row of a group of one dimension, not broken down further. */
    Optional<Observation> row(Dimension dimension, String code) {
        return row(Breakdown.by(dimension, code));
    }

    /** The rows of a dimension, not broken down further, in the order of its codes. */
    List<Observation> parts(Dimension dimension) {
        return indicator.codes(dimension).stream()
                .flatMap(code -> row(dimension, code).stream())
                .toList();
    }

    /** Whether a row gives no count. */
    boolean isBlank(Observation row) {
        return new IndicatorRow(indicator, row).isBlank();
    }
}
