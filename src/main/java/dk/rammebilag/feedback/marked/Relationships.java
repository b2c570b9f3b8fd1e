package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** What a part's list of relations says beside what it said. */
final class Relationships {

    /**
     * A relation that is put in.
     *
     * @param type its whole type
     * @param part the part it leads to
     */
    record Added(String id, String type, String part) {

        String markup(String prefix) {
            return "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"/%s\"/>"
                    .formatted(prefix, id, type, XmlText.escaped(part));
        }
    }

    private final Set<String> dropped;
    private final List<Added> added;

    Relationships(Set<String> dropped, List<Added> added) {
        this.dropped = dropped;
        this.added = added;
    }

    /** The list of a part that has none. */
    String fresh() {
        return """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        %s</Relationships>\
        """
                .formatted(markup(""));
    }

    void copy(PartCopy xml) throws IOException {
        while (xml.next()) {
            if (xml.isStart("Relationship")
                    && dropped.contains(String.valueOf(xml.attribute("Id")))) {
                xml.replace(_ -> "");
            } else if (xml.isStart("Relationships") && xml.isEmpty() && !added.isEmpty()) {
                xml.fill(markup(xml.prefix()));
            } else if (xml.isEnd("Relationships") && !xml.isEmpty()) {
                xml.before(markup(xml.prefix()));
            }
        }
    }

    private String markup(String prefix) {
        return String.join("", added.stream().map(relation -> relation.markup(prefix)).toList());
    }
}
