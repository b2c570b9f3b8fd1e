package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** Which cell styles show a number as a date. */
final class DateStyles {

    /** The most characters of a format; no program shows a date with more. */
    private static final int FORMAT_CHARACTERS = 255;

    private final BitSet dates = new BitSet();

    static DateStyles none() {
        return new DateStyles();
    }

    static DateStyles read(XmlPart part) throws Unreadable, IOException {
        var styles = new DateStyles();
        var formats = new HashMap<Integer, String>();
        try (part) {
            while (part.nextStart()) {
                switch (part.name()) {
                    case "numFmt" -> {
                        var code = part.attribute("formatCode");
                        var isShort = code != null && code.length() <= FORMAT_CHARACTERS;
                        formats.put(part.number("numFmtId", 0), isShort ? code : "");
                    }
                    case "cellXfs" -> styles.readCellStyles(part, formats);
                    default -> {}
                }
            }
        }
        return styles;
    }

    private void readCellStyles(XmlPart part, Map<Integer, String> formats) throws Unreadable {
        var known = new HashMap<Integer, Boolean>();
        var index = 0;
        while (part.nextStartIn("cellXfs")) {
            if (part.name().equals("xf")) {
                dates.set(
                        index++,
                        known.computeIfAbsent(
                                part.number("numFmtId", 0),
                                id -> DateUtil.isADateFormat(id, formats.get(id))));
            }
        }
    }

    boolean isDate(int style) {
        return dates.get(style);
    }
}
