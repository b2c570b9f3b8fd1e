package dk.rammebilag.document;

import dk.rammebilag.language.Messages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A workbook without a format: one table a sheet, and drawings of its cells on sheets after it.
 * Contents and notes sheets are the renderer's.
 *
 * @param properties title, author, date and the like
 * @param introduction lines on the contents sheet, above the list of sheets
 * @param sheets the tables, in order
 * @param notes the notes that concern all of it: signs, sources, method
 * @param contents whether a sheet of contents goes before the others; a book whose first sheet
 *     leads to the rest does without
 */
public record Book(
        Properties properties,
        List<String> introduction,
        List<Sheet> sheets,
        List<String> notes,
        boolean contents) {

    public Book {
        introduction = List.copyOf(introduction);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    /** A book with a sheet of contents. */
    public Book(
            Properties properties,
            List<String> introduction,
            List<Sheet> sheets,
            List<String> notes) {
        this(properties, introduction, sheets, notes, true);
    }

    /**
     * A sheet with its only table.
     *
     * @param name the name on its tab: unique, at most 31 characters, no {@code []:*?/\}
     * @param caption the sheet's title
     * @param notes lines between the title and the table
     * @param columns the columns, at least one, with headers that differ
     * @param rows the rows, each with one value a column: a new stream whenever asked, closed by
     *     whoever asks, so that a long list need not be held. One too long for a sheet goes on in
     *     the next
     * @param empty what to say where there is no row
     * @param worklist whether somebody works through it row by row, which takes filters and a
     *     header that stays in view; figures to be read do without, they stand in a screen reader's
     *     way
     * @param plots what is drawn of its cells, each on a sheet after it
     */
    public record Sheet(
            String name,
            String caption,
            List<String> notes,
            List<Table.Column> columns,
            Supplier<Stream<Table.Row>> rows,
            String empty,
            boolean worklist,
            List<Plot> plots) {

        public Sheet {
            notes = List.copyOf(notes);
            columns = List.copyOf(columns);
            plots = List.copyOf(plots);
        }

        /** A sheet of which nothing is drawn. */
        public Sheet(
                String name,
                String caption,
                List<String> notes,
                List<Table.Column> columns,
                Supplier<Stream<Table.Row>> rows,
                String empty,
                boolean worklist) {
            this(name, caption, notes, columns, rows, empty, worklist, List.of());
        }

        /** A table to be read. */
        public Sheet(String name, Table table) {
            this(
                    name,
                    table.caption(),
                    table.notes(),
                    table.columns(),
                    table.rows()::stream,
                    Messages.text("document.empty"),
                    false);
        }

        /** The same with drawings of its cells. */
        public Sheet drawn(List<Plot> drawings) {
            return new Sheet(name, caption, notes, columns, rows, empty, worklist, drawings);
        }
    }
}
