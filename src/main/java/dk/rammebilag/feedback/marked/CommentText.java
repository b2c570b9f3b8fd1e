package dk.rammebilag.feedback.marked;

import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;

/**
 * What the comment of a cell says.
 *
 * @param notes those there is room for
 * @param leftOut how many there is no room for
 */
record CommentText(List<Note> notes, int leftOut) {

    /** Excel takes 32,767 characters; this leaves room for the line that says what is left out. */
    private static final int MOST = 32_000;

    CommentText {
        notes = List.copyOf(notes);
    }

    /**
     * The comment on a cell.
     *
     * @param taken characters of a comment the cell has already
     */
    static CommentText of(CellNotes cell, int taken) {
        var fitting = new ArrayList<Note>();
        var room = MOST - taken;
        for (var note : cell.notes()) {
            room -= note.length();
            if (room >= 0 || fitting.isEmpty()) {
                fitting.add(note);
            }
        }
        return new CommentText(fitting, cell.notes().size() - fitting.size());
    }

    /** The text without its format. */
    String plain() {
        var text = new StringBuilder();
        notes.forEach(note -> text.append(note.heading()).append(note.text()).append("\n\n"));
        return text.append(more()).toString();
    }

    /** The text as runs of a comment, the headings bold. */
    String markup(String prefix) {
        var markup = new StringBuilder();
        for (var note : notes) {
            markup.append(run(prefix, note.heading(), true));
            markup.append(run(prefix, note.text() + "\n\n", false));
        }
        return leftOut == 0
                ? markup.toString()
                : markup.append(run(prefix, more(), false)).toString();
    }

    private String more() {
        return leftOut == 0 ? "" : Messages.text("marked.more", leftOut) + "\n\n";
    }

    private static String run(String prefix, String text, boolean isBold) {
        return "<%1$sr><%1$srPr>%2$s<%1$ssz val=\"9\"/><%1$scolor indexed=\"81\"/><%1$srFont val=\"Tahoma\"/></%1$srPr><%1$st xml:space=\"preserve\">%3$s</%1$st></%1$sr>"
                .formatted(prefix, isBold ? "<" + prefix + "b/>" : "", XmlText.ofCell(text));
    }
}
