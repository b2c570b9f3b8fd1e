package dk.rammebilag.submission;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Where something stands in a submission: a cell, or less exactly a row, a sheet or the whole file.
 *
 * @param sheet the sheet's name as in the contract, or as submitted where it is unknown; empty for
 *     the whole file
 * @param row from 1; 0 for the whole sheet
 * @param column from 1 (A); 0 for the whole row
 */
public record CellRef(String sheet, int row, int column) {

    /** The whole file. */
    public static final CellRef FILE = new CellRef("", 0, 0);

    private static final List<String> SHEETS =
            Arrays.stream(SheetLayout.values()).map(SheetLayout::sheet).toList();

    /** The whole file, then the sheets as the form has them, other sheets last; by row, column. */
    public static final Comparator<CellRef> ORDER =
            Comparator.comparingInt(CellRef::sheetOrder)
                    .thenComparing(CellRef::sheet)
                    .thenComparingInt(CellRef::row)
                    .thenComparingInt(CellRef::column);

    private int sheetOrder() {
        var index = SHEETS.indexOf(sheet);
        return sheet.isEmpty() || index >= 0 ? index : SHEETS.size();
    }

    /** A whole sheet. */
    public static CellRef sheet(String sheet) {
        return new CellRef(sheet, 0, 0);
    }

    /** The address as Excel writes it, e.g. {@code E17}; empty where it is no single cell. */
    public String address() {
        return row == 0 || column == 0 ? "" : letters(column) + row;
    }

    /** The letters of a column, e.g. {@code AB} for 28. */
    public static String letters(int column) {
        return column == 0 ? "" : letters((column - 1) / 26) + (char) ('A' + (column - 1) % 26);
    }
}
