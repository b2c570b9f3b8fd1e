package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule found, in words for the submitter.
 *
 * @param geography code of the submitter; {@code ukendt} where it could not be read
 * @param fileSha256 the file it was found in; empty for a finding on the run
 * @param rule code of the rule
 * @param severity how grave it is
 * @param at where it was found
 * @param period the year of the agreement
 * @param message the finding in a Danish sentence
 * @param given the value as submitted; empty where there is none or it must not be repeated
 * @param expected what was expected, in Danish
 * @param remedy what to do, in Danish
 * @param state whether it waits for somebody
 * @param answer what it was answered with, if not in the file itself
 */
public record Finding(
        String geography,
        String fileSha256,
        String rule,
        Severity severity,
        CellRef at,
        int period,
        String message,
        String given,
        String expected,
        String remedy,
        State state,
        Answer answer) {

    private static final List<String> SHEETS =
            Arrays.stream(SheetLayout.values()).map(SheetLayout::sheet).toList();

    /** By geography, sheet in the order of the form, row, column and rule. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::geography)
                    .thenComparingInt(finding -> sheetOrder(finding.at().sheet()))
                    .thenComparing(finding -> finding.at().sheet())
                    .thenComparingInt(finding -> finding.at().row())
                    .thenComparingInt(finding -> finding.at().column())
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::fileSha256)
                    .thenComparing(Finding::message);

    /** The whole file first, sheets that are not of the form last. */
    private static int sheetOrder(String sheet) {
        var index = SHEETS.indexOf(sheet);
        return sheet.isEmpty() || index >= 0 ? index : SHEETS.size();
    }

    /** A finding that nothing outside the file answers. */
    public Finding(
            String geography,
            String fileSha256,
            String rule,
            Severity severity,
            CellRef at,
            int period,
            String message,
            String given,
            String expected,
            String remedy,
            State state) {
        this(
                geography,
                fileSha256,
                rule,
                severity,
                at,
                period,
                message,
                given,
                expected,
                remedy,
                state,
                Answer.NONE);
    }

    /** The same finding in another state. */
    public Finding in(State other) {
        return new Finding(
                geography,
                fileSha256,
                rule,
                severity,
                at,
                period,
                message,
                given,
                expected,
                remedy,
                other,
                answer);
    }
}
