package dk.rammebilag.workbook;

import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a link leads, as Excel keeps it.
 *
 * @param file the file or page; empty within the workbook
 * @param place the cell, with its sheet; empty for the whole
 */
record LinkTarget(String file, String place) {

    /** The two in one, as a formula takes them. */
    String address() {
        return place.isEmpty() ? file : file + "#" + place;
    }

    private static String place(String sheet, String address) {
        return "'" + sheet.replace("'", "''") + "'!" + address;
    }

    /** Knows where the rows of a book's sheets come to stand. */
    static final class Finder {

        private final Map<String, Integer> headerRows = new HashMap<>();

        Finder(List<Book.Sheet> sheets) {
            for (var sheet : sheets) {
                headerRows.put(sheet.name(), TableSheet.headerRow(sheet));
                sheet.plots().forEach(plot -> headerRows.put(plot.name(), 0));
            }
        }

        /**
         * The target of a destination.
         *
         * @throws IllegalArgumentException if it is on a sheet the book does not have
         */
        LinkTarget of(Destination to) {
            return switch (to) {
                case Destination.Row(var sheet, var row) -> new LinkTarget("", row(sheet, row));
                case Destination.Cell(var file, var sheet, var address) ->
                        new LinkTarget(file, place(sheet, address));
                case Destination.Page(var uri) -> new LinkTarget(uri, "");
            };
        }

        private String row(String sheet, int row) {
            var header = headerRows.get(sheet);
            if (header == null) {
                throw new IllegalArgumentException("a link leads to no sheet: " + sheet);
            }
            return place(sheet, "A" + (row == 0 ? 1 : header + 1 + row));
        }
    }
}
