package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;
import static dk.rammebilag.submission.SheetLayout.COVER;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which sheets of a submission were read.
 *
 * @param unread those nothing was read from
 * @param complete those that were read with all their columns
 * @param doubtful those a cell of which could not be read
 */
record ReadSheets(Set<SheetLayout> unread, Set<SheetLayout> complete, Set<SheetLayout> doubtful) {

    /** The file cannot be read, or a sheet is not there. */
    private static final Set<String> MISSING_SHEET = Set.of("S01", "S03");

    private static final Set<String> MISSING_COLUMN = Set.of("S04");

    private static final Set<String> UNREADABLE_CELL = Set.of("S06", "S09");

    static ReadSheets of(SubmittedRows rows) {
        var missing = named(rows, MISSING_SHEET);
        var incomplete = named(rows, MISSING_COLUMN);
        var doubtful = named(rows, UNREADABLE_CELL);
        var unread =
                sheets(sheet ->
                        missing.contains(sheet.sheet())
                                || missing.contains(CellRef.FILE.sheet())
                                || (sheet == COVER && rows.cover().isEmpty()));
        return new ReadSheets(
                unread,
                sheets(sheet -> !unread.contains(sheet) && !incomplete.contains(sheet.sheet())),
                sheets(sheet -> doubtful.contains(sheet.sheet())));
    }

    private static Set<String> named(SubmittedRows rows, Set<String> rules) {
        try (var faults = rows.faults()) {
            return faults.filter(fault -> rules.contains(fault.rule()))
                    .map(Fault::at)
                    .map(CellRef::sheet)
                    .collect(Collectors.toSet());
        }
    }

    private static Set<SheetLayout> sheets(Predicate<SheetLayout> wanted) {
        return Arrays.stream(SheetLayout.values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SheetLayout.class)));
    }

    /** Why a rule that needs a sheet could not run. */
    Unchecked why(SheetLayout sheet) {
        return new Unchecked(
                CellRef.sheet(sheet.sheet()),
                unread.contains(sheet)
                        ? text("validation.reason.sheet")
                        : text("validation.reason.column"));
    }
}
