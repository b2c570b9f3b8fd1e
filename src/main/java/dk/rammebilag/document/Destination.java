package dk.rammebilag.document;

/** Where a value of a table leads. What cannot lead there shows the words alone. */
public sealed interface Destination {

    /**
     * A row of another sheet of the same book.
     *
     * @param sheet the sheet's name
     * @param row the row of its table, from 1; 0 for the top of the sheet
     */
    record Row(String sheet, int row) implements Destination {}

    /**
     * A cell of a workbook that lies beside this one.
     *
     * @param file the file's name, without a folder
     * @param sheet the sheet's name
     * @param address the cell as Excel writes it, e.g. {@code E17}
     */
    record Cell(String file, String sheet, String address) implements Destination {}

    /**
     * A page of the web.
     *
     * @param uri its address
     */
    record Page(String uri) implements Destination {}
}
