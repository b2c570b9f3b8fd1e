package dk.rammebilag.feedback;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.CellRef;

/** Says in words where something was found. */
final class Place {

    private Place() {}

    static String sheet(CellRef at) {
        return at.sheet().isEmpty() ? Messages.text("feedback.place.file") : at.sheet();
    }

    /** The address of the cell, or how much of the sheet or file is meant. */
    static String cell(CellRef at) {
        if (at.sheet().isEmpty()) {
            return Messages.text("feedback.place.file");
        }
        if (at.row() == 0) {
            return at.column() == 0 ? Messages.text("feedback.place.sheet") : column(at);
        }
        return at.column() == 0
                ? Messages.text("feedback.place.row", Integer.toString(at.row()))
                : at.address();
    }

    /** A column by its letter. */
    static String column(CellRef at) {
        return Messages.text("feedback.place.column", CellRef.letters(at.column()));
    }
}
