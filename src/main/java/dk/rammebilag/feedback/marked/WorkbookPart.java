package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.SubmittedSheet;
import java.io.IOException;
import java.util.Map;

/** The part that lists the sheets: their names may have to change. */
final class WorkbookPart {

    private WorkbookPart() {}

    static void copy(PartCopy xml, Map<SubmittedSheet, CopySheet> names) throws IOException {
        while (xml.next()) {
            if (xml.isStart("sheet")) {
                var name = names.get(SubmittedSheet.named(String.valueOf(xml.attribute("name"))));
                if (name != null && !name.name().equals(xml.attribute("name"))) {
                    xml.tag().with("name", name.name());
                }
            } else if (xml.isStart("definedName")
                    && PersonalNumber.isInMarkup(String.valueOf(xml.attribute("name")), false)) {
                xml.replace(_ -> "");
            }
        }
    }
}
