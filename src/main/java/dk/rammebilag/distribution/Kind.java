package dk.rammebilag.distribution;

import dk.rammebilag.language.Messages;
import java.util.Locale;

/** What letters are about. */
public enum Kind {
    /** What a run found in a submission, its receipt and the submitter's own figures. */
    FEEDBACK,
    /** The form to be filled in. */
    FORMS,
    /** That nothing has been received. */
    REMINDERS;

    /** Its name on the command line. */
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What one such letter is called in Danish, also the name of its template. */
    public String word() {
        return Messages.text("distribution.kind." + option());
    }
}
