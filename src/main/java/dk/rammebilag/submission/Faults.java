package dk.rammebilag.submission;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Words;
import java.util.HashMap;
import java.util.Map;

/** Makes faults: every one names its place in the same words, and none repeats a CPR number. */
final class Faults {

    private static final int QUOTED = 200;

    private Faults() {}

    /** The file cannot be read: the reason is the detail {@code årsag}. */
    static Fault unreadable(Unreadable reason) {
        return unreadable(String.valueOf(reason.getMessage()));
    }

    /** A sheet cannot be read, and so the file cannot. */
    static Fault unreadable(Unreadable reason, SheetPlan sheet) {
        var name = quoted(String.valueOf(sheet.name()));
        var why = String.valueOf(reason.getMessage());
        return unreadable(Messages.text("submission.s01.sheet", why, name));
    }

    private static Fault unreadable(String reason) {
        return new Fault(
                Fault.UNREADABLE,
                CellRef.FILE,
                "",
                Messages.text("submission.expected.file"),
                Map.of("årsag", PersonalNumber.masked(reason)));
    }

    /**
     * A fault in a sheet.
     *
     * @param header header of the column, or empty where it is about no column
     * @param expected end of the key {@code submission.expected.…}
     * @param arguments what is filled in there
     */
    static Fault of(
            String rule,
            CellRef at,
            String header,
            String given,
            String expected,
            Object... arguments) {
        return new Fault(
                rule,
                at,
                quoted(given),
                Messages.text("submission.expected." + expected, arguments),
                details(at, header));
    }

    /** A word that is not known is left out, so that the message can say what it says then. */
    private static Map<String, String> details(CellRef at, String header) {
        var details = new HashMap<String, String>();
        details.put("ark", at.sheet());
        details.put("kolonne", header);
        details.put("celle", at.address());
        details.values().removeIf(String::isEmpty);
        return details;
    }

    /**
     * A CPR number is in a cell, header or name.
     *
     * @param header header of the column, or empty where it has none
     */
    static Fault personalNumber(CellRef at, String header) {
        return of("P01", at, header, "", "personalNumber");
    }

    /**
     * A text without the CPR number it may hold, even where that is no fault, or it comes about
     * only when a message puts the text on one line.
     */
    static String redacted(String text) {
        return PersonalNumber.isIn(Words.line(text)) ? PersonalNumber.removed() : text;
    }

    private static String quoted(String text) {
        var safe = redacted(text);
        return safe.length() > QUOTED ? safe.substring(0, QUOTED) + "…" : safe;
    }
}
