package dk.rammebilag.document;

import dk.rammebilag.language.Messages;
import java.util.Locale;

/** How far what a run puts out has come on its way to the public. */
public enum State {
    /** Not to be used yet; every page says so. */
    DRAFT,
    /** Sent to the councils for comment. */
    HEARING,
    /** Agreed on. */
    APPROVED,
    /** A corrected edition of what was agreed on. */
    ERRATUM;

    /** The word users know it by. */
    public String word() {
        return Messages.text("document.state." + name().toLowerCase(Locale.ROOT));
    }

    /** Whether it rests on approved submissions alone. */
    public boolean isFinal() {
        return this == APPROVED || this == ERRATUM;
    }
}
