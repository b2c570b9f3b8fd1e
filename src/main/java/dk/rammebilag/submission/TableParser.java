package dk.rammebilag.submission;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.TypedCells.Slot;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.Piece.HiddenColumns;
import dk.rammebilag.submission.sheet.Piece.MergedCells;
import dk.rammebilag.submission.sheet.Piece.Note;
import dk.rammebilag.submission.sheet.Piece.RawRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet with a header and rows below it. Holds the few rows among which the header is sought. */
final class TableParser implements SheetParser {

    private static final int SEARCHED = 20;

    private final SheetLayout layout;
    private final boolean textOnly;
    private final List<RawRow> top = new ArrayList<>();
    private final BitSet hidden = new BitSet();
    private final Set<Integer> withoutHeader = new HashSet<>();
    private @Nullable Header header;
    private int lastRow;

    TableParser(SheetLayout layout, boolean textOnly) {
        this.layout = layout;
        this.textOnly = textOnly;
    }

    @Override
    public void take(Piece piece, Consumer<Item> out) {
        switch (piece) {
            case HiddenColumns columns -> hidden.set(columns.first(), columns.last() + 1);
            case MergedCells cells -> merged(cells, out);
            case Note note -> OtherSheetParser.scan(note, layout.sheet(), out);
            case RawRow row when header != null -> row(row, header, out);
            case RawRow row -> {
                top.add(row);
                if (top.size() == SEARCHED || Header.in(layout, row).isComplete()) {
                    begin(out);
                }
            }
        }
    }

    @Override
    public void finish(Consumer<Item> out) {
        // A submitter who reports no observations may clear the sheet; rule C01 knows who may.
        var isCleared = top.isEmpty() && layout == SheetLayout.OBSERVATIONS;
        if (header == null && !isCleared) {
            begin(out);
        }
    }

    private Header begin(Consumer<Item> out) {
        var found = Header.find(layout, top);
        header = found;
        for (var i = 0; i < found.positions().size(); i++) {
            column(layout.columns().get(i), found.positions().get(i), out);
        }
        found.unknown().forEach((column, text) -> unknown(found.row(), column, text, text, out));
        top.forEach(row -> row(row, found, out));
        return found;
    }

    private void column(Column column, int position, Consumer<Item> out) {
        if (position == 0) {
            out.accept(fault("S04", 0, 0, column.header(), "", "column", column.header()));
        } else if (hidden.get(position)) {
            var given = Messages.text("submission.hidden.column", CellRef.letters(position));
            out.accept(fault("S10", 0, position, column.header(), given, "hidden.column"));
        }
    }

    private void unknown(int row, int column, String header, String given, Consumer<Item> out) {
        out.accept(fault("S05", row, column, header, given, "knownColumn"));
    }

    private void row(RawRow row, Header header, Consumer<Item> out) {
        lastRow = row.number();
        var slots = new ArrayList<Slot>(header.positions().size());
        var claimed = 0;
        if (row.number() > header.row()) {
            for (var position : header.positions()) {
                var slot = slot(row, position);
                slots.add(slot);
                claimed += slot.cell() == null ? 0 : 1;
            }
        }
        if (claimed < row.cells().size()) {
            unclaimed(row, header, out);
        }
        if (claimed > 0) {
            data(row, slots, out);
        }
    }

    private void unclaimed(RawRow row, Header header, Consumer<Item> out) {
        for (var cell : row.cells()) {
            if (row.number() <= header.row() || !header.positions().contains(cell.column())) {
                var text = header.unknown().get(cell.column());
                var at = new CellRef(layout.sheet(), row.number(), cell.column());
                OtherSheetParser.scan(cell, at, text == null ? "" : text, out);
                if (row.number() > header.row()
                        && text == null
                        && withoutHeader.add(cell.column())) {
                    unknown(row.number(), cell.column(), "", cell.content().shown(), out);
                }
            }
        }
    }

    private void data(RawRow row, List<Slot> slots, Consumer<Item> out) {
        var cells = new TypedCells(layout, slots, textOnly);
        var typed = Rows.row(layout, cells);
        cells.faults().forEach(out);
        if (row.hidden()) {
            out.accept(fault("S10", row.number(), 0, "", hiddenRow(row), "hidden.row"));
        }
        out.accept(typed);
    }

    static String hiddenRow(RawRow row) {
        return Messages.text("submission.hidden.row", Integer.toString(row.number()));
    }

    private Slot slot(RawRow row, int position) {
        return new Slot(
                new CellRef(layout.sheet(), row.number(), position),
                position == 0 ? null : row.at(position));
    }

    private void merged(MergedCells cells, Consumer<Item> out) {
        if (top.isEmpty()) {
            return;
        }
        var found = header == null ? begin(out) : header;
        var inRows = cells.bottom() >= found.row() && cells.top() <= lastRow;
        if (inRows && found.positions().stream().anyMatch(cells::spans)) {
            out.accept(fault("S10", cells.top(), cells.left(), "", address(cells), "merged"));
        }
    }

    private static String address(MergedCells cells) {
        return CellRef.letters(cells.left())
                + cells.top()
                + ":"
                + CellRef.letters(cells.right())
                + cells.bottom();
    }

    private Fault fault(
            String rule,
            int row,
            int column,
            String header,
            String given,
            String expected,
            Object... arguments) {
        return Faults.of(
                rule, new CellRef(layout.sheet(), row, column), header, given, expected, arguments);
    }
}
