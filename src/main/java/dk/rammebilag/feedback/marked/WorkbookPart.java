package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.SubmittedSheet;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The part that lists the sheets: their names may have to change, and what is marked is shown. */
final class WorkbookPart {

    private WorkbookPart() {}

    /**
     * Copies it.
     *
     * @param marked the names in the copy of the sheets something is marked in; none stays hidden
     */
    static void copy(PartCopy xml, Map<SubmittedSheet, CopySheet> names, Set<String> marked)
            throws IOException {
        while (xml.next()) {
            if (xml.isStart("sheet")) {
                var name = names.get(SubmittedSheet.named(String.valueOf(xml.attribute("name"))));
                if (name != null && !name.name().equals(xml.attribute("name"))) {
                    xml.tag().with("name", name.name());
                }
                if (name != null && marked.contains(name.name()) && isHidden(xml)) {
                    xml.tag().with("state", "visible");
                }
            } else if (xml.isStart("definedName")
                    && PersonalNumber.isInMarkup(String.valueOf(xml.attribute("name")), false)) {
                xml.replace(_ -> "");
            }
        }
    }

    private static boolean isHidden(PartCopy xml) {
        return String.valueOf(xml.attribute("state")).toLowerCase(Locale.ROOT).contains("hidden");
    }
}
