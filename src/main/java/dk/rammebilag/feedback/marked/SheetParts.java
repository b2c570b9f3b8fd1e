package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet and what belongs to its comments.
 *
 * @param part the sheet
 * @param notes what is said of its cells
 * @param comments its comments; empty if it has none and gets none
 * @param isNew whether they are put in
 * @param drawings the drawings it has and keeps, of which one may draw its comments
 * @param newDrawing what draws its comments if none of those does; empty if nothing has to
 * @param conversations its conversations, which Excel shows instead of comments
 */
record SheetParts(
        String part,
        SheetNotes notes,
        Optional<String> comments,
        boolean isNew,
        List<String> drawings,
        Optional<String> newDrawing,
        Optional<String> conversations) {

    static final String COMMENTS_ID = "markeretKommentarer";
    static final String DRAWING_ID = "markeretTegning";

    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    static SheetParts of(Parts parts, String part, SheetNotes notes) throws IOException {
        for (var comments : List.of("comments", "threadedComment")) {
            var name = parts.relation(part, comments);
            if (name.isPresent() && !parts.isReadable(name.get())) {
                parts.drop(name.get());
            }
        }
        for (var drawing : parts.relations(part, "vmlDrawing")) {
            if (!notes.isEmpty() && !Shapes.isExtendable(parts.text(drawing.part()))) {
                parts.drop(drawing.part());
            }
        }
        var kept = parts.relations(part, "vmlDrawing").stream().map(r -> r.part()).toList();
        var comments = parts.relation(part, "comments");
        var isRedrawn = comments.isPresent() && kept.isEmpty();
        var folder = Parts.folder(part);
        var isNew = !notes.isEmpty() && comments.isEmpty();
        return new SheetParts(
                part,
                notes,
                isNew
                        ? Optional.of(parts.add(folder, "kommentarer", ".xml", COMMENTS_TYPE))
                        : comments,
                isNew,
                kept,
                isRedrawn || !notes.isEmpty()
                        ? Optional.of(parts.add(folder, "kommentarer", ".vml", ""))
                        : Optional.empty(),
                parts.relation(part, "threadedComment"));
    }

    /**
     * What the sheet's relations gain.
     *
     * @param isDrawnAnew whether its comments are drawn by the new drawing
     */
    List<Relationships.Added> added(Vocabulary vocabulary, boolean isDrawnAnew) {
        var added = new ArrayList<Relationships.Added>();
        if (isNew) {
            comments.ifPresent(name ->
                    added.add(
                            new Relationships.Added(
                                    COMMENTS_ID, vocabulary.relations() + "/comments", name)));
        }
        if (isDrawnAnew) {
            newDrawing.ifPresent(name ->
                    added.add(
                            new Relationships.Added(
                                    DRAWING_ID, vocabulary.relations() + "/vmlDrawing", name)));
        }
        return added;
    }
}
