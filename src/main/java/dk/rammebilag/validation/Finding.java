package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import java.util.Comparator;

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

    /** By geography, place in the file and rule. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::geography)
                    .thenComparing(Finding::at, CellRef.ORDER)
                    .thenComparing(Finding::rule)
                    .thenComparing(Finding::fileSha256)
                    .thenComparing(Finding::message);

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
