package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Observation;
import java.util.List;

/** One of the two counts of an observation. */
enum Count {
    NUMERATOR("Tæller"),
    DENOMINATOR("Nævner");

    private final String column;

    Count(String column) {
        this.column = column;
    }

    /** Header of its column. */
    String column() {
        return column;
    }

    /** Its cell. */
    Cell<Long> of(Observation row) {
        return switch (this) {
            case NUMERATOR -> row.numerator();
            case DENOMINATOR -> row.denominator();
        };
    }

    /** The counts a submitter reports for an indicator. */
    static List<Count> reported(Indicator indicator) {
        return indicator.perInhabitant() ? List.of(NUMERATOR) : List.of(values());
    }
}
