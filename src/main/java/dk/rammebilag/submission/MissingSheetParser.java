package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Piece;
import java.util.function.Consumer;

/** A sheet that should be there. */
record MissingSheetParser(SheetLayout layout) implements SheetParser {

    @Override
    public void take(Piece piece, Consumer<Item> out) {}

    @Override
    public void finish(Consumer<Item> out) {
        out.accept(
                Faults.of("S03", CellRef.sheet(layout.sheet()), "", "", "sheet", layout.sheet()));
    }
}
