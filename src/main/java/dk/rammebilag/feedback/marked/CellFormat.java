package dk.rammebilag.feedback.marked;

import java.util.List;

/**
 * A cell format of a workbook.
 *
 * @param tag its start tag
 * @param children the start tags of alignment and protection
 * @param hasLightText whether its font is light
 */
record CellFormat(Tag tag, List<Tag> children, boolean hasLightText) {

    CellFormat {
        children = List.copyOf(children);
    }

    /** The format with another fill and everything else as it is. */
    String filled(int fill) {
        var twin = tag.copy().with("fillId", Integer.toString(fill)).with("applyFill", "1");
        if (children.isEmpty()) {
            return twin.empty();
        }
        var markup = new StringBuilder(twin.opening());
        children.forEach(child -> markup.append(child.empty()));
        return markup.append(twin.closing()).toString();
    }
}
