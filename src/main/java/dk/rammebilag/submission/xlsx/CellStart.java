package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;

/**
 * What the start tag of a cell says.
 *
 * @param column from 1; the next one where the tag does not say
 * @param type how the value is written, {@code n} where the tag does not say
 * @param style index of the cell's style
 */
record CellStart(int column, String type, int style) {

    /**
     * Reads the tag the part stands at.
     *
     * @param row the row it must be in
     * @param last the column before it; 0 for none
     */
    static CellStart read(XmlPart xml, int row, int last) throws Unreadable {
        var column = last + 1;
        var type = "n";
        var style = 0;
        // One look at each attribute: this is the place all cells pass.
        for (var i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attributeValue(i), row, last);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = XmlPart.number(xml.attributeValue(i));
                default -> {}
            }
        }
        if (column > Address.COLUMNS) {
            throw new Unreadable("order");
        }
        return new CellStart(column, type, style);
    }

    private static int column(String address, int row, int last) throws Unreadable {
        var at = Address.of(address);
        if (at.row() != row || at.column() <= last) {
            throw new Unreadable("order");
        }
        return at.column();
    }
}
