package dk.rammebilag.feedback.marked;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.language.Messages;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.State;

/**
 * What a comment says of one finding.
 *
 * @param severity how grave it is; a note once it is answered
 * @param heading the word for it, and for having been answered
 * @param text what is wrong, what to do and the rule
 */
record Note(Severity severity, String heading, String text) {

    static Note of(Finding finding) {
        var word = Messages.text("feedback.severity." + finding.severity().code());
        var isOpen = finding.state() == State.OPEN;
        return new Note(
                isOpen ? finding.severity() : Severity.NOTE,
                isOpen ? word : Messages.text("marked.answered", word, finding.state().word()),
                Messages.text(
                        finding.remedy().isEmpty() ? "marked.note" : "marked.note.remedy",
                        finding.message(),
                        finding.rule(),
                        finding.remedy()));
    }

    int length() {
        return heading.length() + text.length() + 3;
    }
}
