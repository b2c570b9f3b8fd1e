package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;

/**
 * What the start tag of a cell says.
 *
 * @param column from 1; the next one where the tag does not say
 * @param type how the value is written, {@code n} where the tag does not say
 * @param style index of the cell's style; 0 where a number has none, and for all but numbers
 */
record CellStart(int column, String type, int style) {

    private static final String NUMBER = "n";

    /**
     * Reads the tag the part stands at.
     *
     * @param row number of the row it must be in
     * @param last the column before it; 0 for none
     */
    static CellStart read(XmlPart xml, String row, int last) throws Unreadable {
        var column = last + 1;
        var type = NUMBER;
        var style = -1;
        // One look at each attribute: this is the place all cells pass.
        for (var i = 0; i < xml.attributes(); i++) {
            switch (xml.attributeName(i)) {
                case "r" -> column = column(xml.attributeValue(i), row, last);
                case "t" -> type = xml.attributeValue(i);
                case "s" -> style = i;
                default -> {}
            }
        }
        if (column > Address.COLUMNS) {
            throw new Unreadable("order");
        }
        var isStyled = style >= 0 && type.equals(NUMBER);
        return new CellStart(
                column, type, isStyled ? XmlPart.number(xml.attributeValue(style)) : 0);
    }

    private static int column(String address, String row, int last) throws Unreadable {
        var column = Address.column(address, row);
        if (column <= last) {
            throw new Unreadable("order");
        }
        return column;
    }
}
