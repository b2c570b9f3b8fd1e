package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** What stands in a worksheet after its rows: there it refers to the drawing of its comments. */
final class WorksheetTail {

    /** What follows the drawing of the comments (ECMA-376, CT_Worksheet). */
    private static final Set<String> AFTER =
            Set.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "AlternateContent",
                    "webPublishItems",
                    "tableParts",
                    "extLst");

    private final PartCopy xml;
    private final SheetParts sheet;
    private final Vocabulary vocabulary;
    private String prefix = "";
    private boolean isAfterRows;
    private boolean isPlaced;
    private Optional<String> kept = Optional.empty();

    WorksheetTail(PartCopy xml, SheetParts sheet, Vocabulary vocabulary) {
        this.xml = xml;
        this.sheet = sheet;
        this.vocabulary = vocabulary;
    }

    /** By which id the sheet refers to the drawing it had; empty where it has a new one or none. */
    Optional<String> kept() {
        return kept;
    }

    /** Takes the tag the part stands at. */
    void take() throws IOException {
        var isRoot = xml.depth() == 0;
        if (xml.isEnd("sheetData")) {
            isAfterRows = true;
            prefix = xml.prefix();
        } else if (xml.isStart("legacyDrawing") && xml.depth() == 1) {
            drawing();
        } else if (isAfterRows
                && (isRoot
                        || (xml.isStart() && xml.depth() == 1 && AFTER.contains(xml.element())))) {
            place();
        }
    }

    private void drawing() throws IOException {
        var id = xml.attributeNames().stream().filter(name -> name.endsWith(":id")).findFirst();
        if (!sheet.drawings().isEmpty()) {
            kept = id.map(name -> String.valueOf(xml.attribute(name)));
        } else if (sheet.newDrawing().isPresent() && id.isPresent()) {
            xml.tag().with(id.get(), SheetParts.DRAWING_ID);
        } else {
            xml.replace(_ -> "");
        }
        isPlaced = true;
    }

    private void place() {
        if (!isPlaced && sheet.newDrawing().isPresent()) {
            xml.before(
                    "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>"
                            .formatted(prefix, vocabulary.relations(), SheetParts.DRAWING_ID));
        }
        isPlaced = true;
    }
}
