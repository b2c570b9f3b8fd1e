package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.Set;

/** Changes of parts that are no sheets. */
final class Contents {

    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    /** What a worksheet cannot have without the part it refers to. */
    private static final Set<String> REFERRING =
            Set.of(
                    "picture",
                    "oleObjects",
                    "controls",
                    "customProperties",
                    "legacyDrawingHF",
                    "drawingHF");

    private Contents() {}

    /** Copies the list of what kind every part is. */
    static void types(PartCopy xml, Parts parts) throws IOException {
        var hasVml = false;
        while (xml.next()) {
            if (xml.isStart("Default")) {
                hasVml |= "vml".equalsIgnoreCase(xml.attribute("Extension"));
            } else if (xml.isStart("Override")
                    && parts.isDropped(String.valueOf(xml.attribute("PartName")).substring(1))) {
                xml.replace(_ -> "");
            } else if (xml.isEnd("Types")) {
                var prefix = xml.prefix();
                if (!hasVml && parts.added().keySet().stream().anyMatch(n -> n.endsWith(".vml"))) {
                    xml.before(
                            "<%sDefault Extension=\"vml\" ContentType=\"%s\"/>"
                                    .formatted(prefix, VML));
                }
                parts.added()
                        .forEach((name, type) -> {
                            if (!type.isEmpty()) {
                                xml.before(
                                        "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
                                                .formatted(prefix, XmlText.escaped(name), type));
                            }
                        });
            }
        }
    }

    /** Takes away what refers to a part that is left out; true if that was the whole element. */
    static boolean strip(PartCopy xml, Set<String> droppedIds) throws IOException {
        if (droppedIds.isEmpty() || !xml.isStart()) {
            return false;
        }
        if (REFERRING.contains(xml.element())) {
            xml.replace(_ -> "");
            return true;
        }
        for (var name : xml.attributeNames()) {
            if (name.indexOf(':') > 0
                    && !name.startsWith("xmlns")
                    && !xml.element().equals("legacyDrawing")
                    && droppedIds.contains(String.valueOf(xml.attribute(name)))) {
                xml.tag().without(name);
            }
        }
        return false;
    }
}
