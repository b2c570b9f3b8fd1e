package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Writes what belongs to the comments of each sheet, after the sheet. */
final class SheetComments {

    /**
     * What copying a sheet has shown.
     *
     * @param drawing by which id it refers to the drawing it had and keeps, if any
     */
    record Copied(ColumnGrid grid, Optional<String> drawing) {}

    private final Parts parts;
    private final Vocabulary vocabulary;
    private final CopyZip zip;
    private int nextBlock = 1;

    SheetComments(Parts parts, Vocabulary vocabulary, CopyZip zip, List<SheetParts> sheets)
            throws IOException {
        this.parts = parts;
        this.vocabulary = vocabulary;
        this.zip = zip;
        for (var sheet : sheets) {
            for (var drawing : sheet.drawings()) {
                nextBlock = Math.max(nextBlock, Shapes.highestBlock(parts.text(drawing)) + 1);
            }
        }
    }

    void write(SheetParts sheet, Copied copied) throws IOException {
        var comments = new Comments(sheet.notes());
        if (sheet.comments().isPresent()) {
            var name = sheet.comments().get();
            if (sheet.isNew()) {
                zip.part(name, comments.fresh(vocabulary.sheets()));
            } else {
                copy(name, comments::extend);
            }
        }
        if (sheet.conversations().isPresent()) {
            copy(sheet.conversations().get(), xml -> conversations(xml, comments));
        }
        relations(sheet, copied.drawing().isEmpty() && sheet.newDrawing().isPresent());
        drawings(sheet, copied, comments);
    }

    private void copy(String part, PartEdit edit) throws IOException {
        try (var out = zip.part(part);
                var xml = new PartCopy(parts.source(part), out, Masking.EVERYWHERE)) {
            edit.in(xml);
        }
    }

    /** Where we say something it would not be seen beside a conversation, which is left out. */
    private static void conversations(PartCopy xml, Comments comments) throws IOException {
        while (xml.next()) {
            if (xml.isStart("threadedComment")
                    && comments.ours().contains(Reference.of(xml.attribute("ref")))) {
                xml.replace(_ -> "");
            }
        }
    }

    private void relations(SheetParts sheet, boolean isDrawnAnew) throws IOException {
        var relations =
                new Relationships(
                        parts.droppedIds(sheet.part()), sheet.added(vocabulary, isDrawnAnew));
        var name = Parts.relationsOf(sheet.part());
        if (parts.has(name)) {
            copy(name, relations::copy);
        } else if (isDrawnAnew) {
            zip.part(name, relations.fresh());
        }
    }

    private void drawings(SheetParts sheet, Copied copied, Comments comments) throws IOException {
        var isDrawn = parts.partOf(sheet.part(), copied.drawing());
        for (var drawing : sheet.drawings()) {
            var vml = parts.text(drawing);
            var isExtended =
                    !sheet.notes().isEmpty() && isDrawn.filter(drawing::equals).isPresent();
            var missing = new TreeSet<>(comments.ours());
            missing.removeAll(comments.theirs());
            var text =
                    isExtended && !comments.ours().isEmpty()
                            ? shapes(copied, comments, missing.size()).extended(vml, missing)
                            : vml;
            zip.part(drawing, VmlText.masked(text));
        }
        if (copied.drawing().isEmpty() && sheet.newDrawing().isPresent()) {
            var all = new TreeSet<>(comments.ours());
            all.addAll(comments.theirs());
            zip.part(sheet.newDrawing().get(), shapes(copied, comments, all.size()).fresh(all));
        }
    }

    private Shapes shapes(Copied copied, Comments comments, int count) {
        var shapes = new Shapes(copied.grid(), comments, nextBlock, count);
        nextBlock += Shapes.blocks(count);
        return shapes;
    }
}
