package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.RawCell;
import java.util.function.Consumer;

/** A sheet that is no part of the form: left alone, but it may hold no CPR number either. */
final class UnknownSheetParser implements SheetParser {

    private final String name;
    private final String sheet;

    UnknownSheetParser(String name) {
        this.name = name;
        this.sheet = Faults.redacted(name);
    }

    @Override
    public void take(Piece piece, Consumer<Item> out) {
        if (piece instanceof Piece.RawRow row) {
            row.cells()
                    .forEach(cell ->
                            scan(cell, new CellRef(sheet, row.number(), cell.column()), "", out));
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
        out.accept(Faults.of("S05", CellRef.sheet(sheet), "", sheet, "knownSheet"));
    }
}
