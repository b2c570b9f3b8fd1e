package dk.rammebilag.document;

import java.util.List;

/**
 * A workbook without a format: one table a sheet. Contents and notes sheets are the renderer's.
 *
 * @param properties title, author, date and the like
 * @param introduction lines on the contents sheet, above the list of sheets
 * @param sheets the tables, in order
 * @param notes the notes that concern all of it: signs, sources, method
 */
public record Book(
        Properties properties, List<String> introduction, List<Sheet> sheets, List<String> notes) {

    public Book {
        introduction = List.copyOf(introduction);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /**
     * A sheet.
     *
     * @param name the name on its tab: unique, at most 31 characters, no {@code []:*?/\}
     * @param table its only table; the caption is the sheet's title
     * @param worklist whether somebody works through it row by row, which takes filters and a
     *     header that stays in view; figures to be read do without, they stand in a screen reader's
     *     way
     */
    public record Sheet(String name, Table table, boolean worklist) {

        /** A sheet to be read. */
        public Sheet(String name, Table table) {
            this(name, table, false);
        }
    }
}
