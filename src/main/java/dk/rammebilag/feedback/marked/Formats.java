package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The cell formats a workbook has, and how many fills.
 *
 * @param all by their index
 * @param fills how many
 * @param prefix of the elements, with its colon
 */
record Formats(List<CellFormat> all, int fills, String prefix) {

    /** Light enough to need a dark ground, of 255. */
    private static final int LIGHT = 160;

    Formats {
        all = List.copyOf(all);
    }

    static Formats read(PartSource part) throws IOException {
        var fonts = new ArrayList<Boolean>();
        var formats = new ArrayList<CellFormat>();
        var fills = 0;
        var prefix = "";
        try (var xml = new PartReader(part)) {
            while (xml.next()) {
                var group = xml.parent();
                if (xml.depth() == 0) {
                    prefix = xml.prefix();
                } else if (group.equals("fonts") && xml.element().equals("font")) {
                    fonts.add(false);
                } else if (group.equals("font") && xml.element().equals("color")) {
                    fonts.set(fonts.size() - 1, isLight(xml));
                } else if (group.equals("fills") && xml.element().equals("fill")) {
                    fills++;
                } else if (group.equals("cellXfs") && xml.element().equals("xf")) {
                    formats.add(format(xml, fonts));
                } else if (group.equals("xf") && xml.grandparent().equals("cellXfs")) {
                    add(formats, xml);
                }
            }
        }
        return new Formats(formats, fills, prefix);
    }

    private static CellFormat format(PartReader xml, List<Boolean> fonts) {
        var font = Numbers.of(xml.attribute("fontId"), 0);
        return new CellFormat(xml.tag(), List.of(), font < fonts.size() && fonts.get(font));
    }

    private static void add(List<CellFormat> formats, PartReader xml) {
        if (xml.element().equals("alignment") || xml.element().equals("protection")) {
            var format = formats.removeLast();
            var children = new ArrayList<>(format.children());
            children.add(xml.tag());
            formats.add(new CellFormat(format.tag(), children, format.hasLightText()));
        }
    }

    /** The first colour of a theme and those numbered 1 and 9 are white, unless redefined. */
    private static boolean isLight(PartReader xml) {
        var rgb = xml.attribute("rgb");
        if (rgb != null) {
            return isLight(rgb);
        }
        var indexed = xml.attribute("indexed");
        return "0".equals(xml.attribute("theme")) || "1".equals(indexed) || "9".equals(indexed);
    }

    private static boolean isLight(@Nullable String rgb) {
        if (rgb == null || !rgb.toLowerCase(Locale.ROOT).matches("[0-9a-f]{6,8}")) {
            return false;
        }
        var colour = Integer.parseInt(rgb.substring(rgb.length() - 6), 16);
        return ((colour >> 16) + (colour >> 8 & 0xff) + (colour & 0xff)) / 3 > LIGHT;
    }
}
