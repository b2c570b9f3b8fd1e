package dk.rammebilag.catalogue;

import java.time.LocalDate;
import java.time.Period;

/**
 * How long what is not public is kept, as the office has decided. Whole months.
 *
 * @param submissions what was submitted, its findings and every figure not yet protected, from the
 *     end of the agreement's year; at least 24, for the next year is held against it
 * @param quarantine a file with personal data, from the day it was taken in
 * @param drafts a folder that a later run has replaced, from the day it was made
 * @param logs a log, from the day something was written to it last
 */
public record Retention(int submissions, int quarantine, int drafts, int logs) {

    /** The fewest months submissions may be kept. */
    public static final int LEAST = 24;

    /** What is kept where an agreement says nothing. */
    public static final Retention USUAL = new Retention(60, 3, 24, 24);

    /** Whether what was submitted for the agreement of a year is no longer to be kept. */
    public boolean isOver(int year, LocalDate today) {
        return today.isAfter(LocalDate.of(year, 12, 31).plus(Period.ofMonths(submissions)));
    }
}
