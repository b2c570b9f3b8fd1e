package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.RawCell;
import dk.rammebilag.submission.sheet.Words;
import java.util.function.Consumer;

/**
 * A sheet that holds no data: a stranger, or one of the form's own beside the tables. It is left
 * alone, but may hold no CPR number either.
 */
final class OtherSheetParser implements SheetParser {

    private final String name;
    private final String sheet;

    OtherSheetParser(String name) {
        this.name = name;
        this.sheet = Faults.redacted(name);
    }

    @Override
    public void take(Piece piece, Consumer<Item> out) {
        if (piece instanceof Piece.RawRow row) {
            row.cells()
                    .forEach(cell ->
                            scan(cell, new CellRef(sheet, row.number(), cell.column()), "", out));
        } else if (piece instanceof Piece.Note note) {
            scan(note, sheet, out);
        }
    }

    /** Looks for a CPR number in a comment on a cell. */
    static void scan(Piece.Note note, String sheet, Consumer<Item> out) {
        if (PersonalNumber.isIn(Words.line(note.text()))) {
            var at = new CellRef(sheet, note.row(), note.column());
            out.accept(Faults.of("P01", at, "", PersonalNumber.inNote(), "personalNumber"));
        }
    }

    /** Looks for a CPR number in a cell that no column of the form claims. */
    static void scan(RawCell cell, CellRef at, String header, Consumer<Item> out) {
        if (cell.content() instanceof Content.Text(var text) && PersonalNumber.isIn(text)) {
            out.accept(Faults.personalNumber(at, header));
        }
    }

    @Override
    public void finish(Consumer<Item> out) {
        if (!sheet.equals(name)) {
            out.accept(Faults.personalNumber(CellRef.sheet(sheet), ""));
        }
        if (!HelpSheet.isNamed(name)) {
            out.accept(Faults.of("S05", CellRef.sheet(sheet), "", sheet, "knownSheet"));
        }
    }
}
