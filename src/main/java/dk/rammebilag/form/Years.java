package dk.rammebilag.form;

import dk.rammebilag.submission.Column;
import java.util.Set;

/** The columns whose whole numbers are years: written without a thousands dot. */
final class Years {

    static final int FIRST = 2000;
    static final int LAST = 2099;

    private static final Set<String> HEADERS = Set.of("Rammeaftaleår", "Basisår", "Målår", "PL-år");

    private Years() {}

    static boolean hold(Column column) {
        return HEADERS.contains(column.header());
    }
}
