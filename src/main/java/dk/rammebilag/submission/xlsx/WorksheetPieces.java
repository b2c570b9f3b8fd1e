package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.RawCell;
import java.io.IOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet part. What stands in {@code dimension} is not trusted, rows and cells must come in
 * order, and cells that hold only a format are passed over.
 */
final class WorksheetPieces implements Pieces {

    /** Far more than a submission's row needs; rows are held one by one. */
    private static final int ROW_CHARACTERS = 1 << 20;

    private final XmlPart xml;
    private final CellParser cells;
    private int row;

    WorksheetPieces(XmlPart xml, CellParser cells) {
        this.xml = xml;
        this.cells = cells;
    }

    @Override
    public @Nullable Piece next() throws Unreadable {
        while (xml.nextStart()) {
            var piece =
                    switch (xml.name()) {
                        case "col" -> hiddenColumns();
                        case "row" -> row();
                        case "mergeCell" -> mergedCells();
                        default -> null;
                    };
            if (piece != null) {
                return piece;
            }
        }
        return null;
    }

    private @Nullable Piece hiddenColumns() throws Unreadable {
        var first = xml.number("min", 1);
        var last = Math.min(xml.number("max", 1), Address.COLUMNS);
        return xml.flag("hidden") && first <= last ? new Piece.HiddenColumns(first, last) : null;
    }

    private @Nullable Piece row() throws Unreadable {
        var number = xml.number("r", row + 1);
        if (number <= row || number > Address.ROWS) {
            throw new Unreadable("order");
        }
        row = number;
        var rowName = Integer.toString(number);
        var hidden = xml.flag("hidden");
        var filled = new ArrayList<RawCell>();
        var last = 0;
        var size = 0;
        while (xml.nextStartIn("row")) {
            if (xml.name().equals("c")) {
                var start = CellStart.read(xml, rowName, last);
                last = start.column();
                var cell = cells.parse(xml, start);
                if (cell != null) {
                    filled.add(cell);
                    size += characters(cell.content());
                }
                if (size > ROW_CHARACTERS) {
                    throw new Unreadable("row");
                }
            }
        }
        return filled.isEmpty() ? null : new Piece.RawRow(row, hidden, filled);
    }

    /** Numbers and dates take next to nothing. */
    private static int characters(Content content) {
        return switch (content) {
            case Content.Text(var text) -> text.length();
            case Content.Malformed(var raw) -> raw.length();
            case Content.Failure(var code) -> code.length();
            default -> 0;
        };
    }

    private Piece mergedCells() throws Unreadable {
        var corners = String.valueOf(xml.attribute("ref")).split(":", -1);
        var first = Address.of(corners[0]);
        var last = Address.of(corners[corners.length - 1]);
        return new Piece.MergedCells(first.row(), first.column(), last.row(), last.column());
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
