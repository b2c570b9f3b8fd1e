package dk.rammebilag.feedback.marked;

import dk.rammebilag.catalogue.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** All that is said of one cell, the gravest first. */
final class CellNotes {

    private final List<Note> notes = new ArrayList<>(1);
    private boolean isMasked;

    /** Adds a note; a CPR number in the cell itself is masked. */
    void add(Note note, boolean masks) {
        notes.add(note);
        isMasked |= masks;
    }

    /** Adds what is said of another cell, which is masked by itself. */
    void addAll(CellNotes others) {
        notes.addAll(others.notes);
    }

    /** Whether the cell holds what must not be repeated. */
    boolean isMasked() {
        return isMasked;
    }

    List<Note> notes() {
        return notes.stream().sorted(Comparator.comparing(Note::severity)).toList();
    }

    Severity gravest() {
        return notes().getFirst().severity();
    }
}
