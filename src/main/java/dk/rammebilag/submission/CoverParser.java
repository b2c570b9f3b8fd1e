package dk.rammebilag.submission;

import dk.rammebilag.submission.TypedCells.Slot;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.RawCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The sheet Forside: keys in column A, values in column B, in any order, help text in between. */
final class CoverParser implements SheetParser {

    private static final SheetLayout LAYOUT = SheetLayout.COVER;
    private static final int KEY = 1;
    private static final int VALUE = 2;

    private final boolean textOnly;
    private final List<Slot> slots;

    CoverParser(boolean textOnly) {
        this.textOnly = textOnly;
        var missing = new Slot(CellRef.sheet(LAYOUT.sheet()), null);
        this.slots = new ArrayList<>(Collections.nCopies(LAYOUT.columns().size(), missing));
    }

    @Override
    public void take(Piece piece, Consumer<Item> out) {
        if (piece instanceof Piece.RawRow row) {
            take(row, out);
        } else if (piece instanceof Piece.Note note) {
            OtherSheetParser.scan(note, LAYOUT.sheet(), out);
        }
    }

    private void take(Piece.RawRow row, Consumer<Item> out) {
        var index = key(row.at(KEY));
        var isNew = index >= 0 && slots.get(index).at().row() == 0;
        if (isNew) {
            slots.set(index, new Slot(at(row, VALUE), row.at(VALUE)));
            if (row.hidden()) {
                var header = LAYOUT.columns().get(index).header();
                out.accept(
                        Faults.of(
                                "S10",
                                at(row, VALUE),
                                header,
                                TableParser.hiddenRow(row),
                                "hidden.row"));
            }
        }
        for (var cell : row.cells()) {
            if (!isNew || cell.column() != VALUE) {
                OtherSheetParser.scan(cell, at(row, cell.column()), "", out);
            }
        }
    }

    private static int key(@Nullable RawCell cell) {
        return cell != null && cell.content() instanceof Content.Text(var text)
                ? LAYOUT.indexOf(text)
                : -1;
    }

    private static CellRef at(Piece.RawRow row, int column) {
        return new CellRef(LAYOUT.sheet(), row.number(), column);
    }

    @Override
    public void finish(Consumer<Item> out) {
        var cells = new TypedCells(LAYOUT, slots, textOnly);
        var cover = Rows.cover(cells);
        cells.faults().forEach(out);
        for (var i = 0; i < slots.size(); i++) {
            checkPresence(LAYOUT.columns().get(i), slots.get(i), out);
        }
        checkVersion(cover.formVersion(), out);
        out.accept(cover);
    }

    private static void checkPresence(Column key, Slot slot, Consumer<Item> out) {
        var isMissing =
                switch (key.presence()) {
                    case OPTIONAL -> false;
                    case COLUMN -> slot.at().row() == 0;
                    case VALUE -> slot.cell() == null;
                };
        if (isMissing) {
            out.accept(Faults.of("S04", slot.at(), key.header(), "", "key", key.header()));
        }
    }

    private static void checkVersion(Cell<String> version, Consumer<Item> out) {
        var isThere = version.at().row() > 0 && version.readable();
        if (isThere && !SheetLayout.FORM_VERSION.equals(version.value())) {
            var header = LAYOUT.columns().getFirst().header();
            out.accept(
                    Faults.of(
                            "S02",
                            version.at(),
                            header,
                            version.get().orElse(""),
                            "version",
                            SheetLayout.FORM_VERSION));
        }
    }
}
