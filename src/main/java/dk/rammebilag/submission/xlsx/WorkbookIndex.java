package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the workbook part tells.
 *
 * @param parts the part of each sheet by its name, in the order of the tabs
 * @param serials how its dates count
 */
record WorkbookIndex(Map<String, String> parts, SerialDate serials) {

    WorkbookIndex {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    static WorkbookIndex read(XmlPart part, Relations relations) throws Unreadable, IOException {
        var parts = new LinkedHashMap<String, String>();
        var keys = new HashSet<String>();
        var targets = new HashSet<String>();
        var from1904 = false;
        try (part) {
            while (part.nextStart()) {
                switch (part.name()) {
                    case "workbookPr" -> from1904 = part.flag("date1904");
                    case "sheet" -> {
                        var name = String.valueOf(part.attribute("name"));
                        if (!keys.add(Words.key(name))) {
                            throw new Unreadable("sheets", Words.quoted(name));
                        }
                        var target = relations.target(String.valueOf(part.prefixed("id")));
                        if (!targets.add(target.toLowerCase(Locale.ROOT))) {
                            throw new Unreadable("sheetPart");
                        }
                        parts.put(name, target);
                    }
                    default -> {}
                }
            }
        }
        return new WorkbookIndex(parts, new SerialDate(from1904));
    }
}
