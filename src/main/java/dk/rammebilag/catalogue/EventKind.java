package dk.rammebilag.catalogue;

import dk.rammebilag.language.Messages;
import java.util.Locale;

/** What happens on a day of the year's calendar, in the order a year goes through them. */
public enum EventKind {
    /** The forms go out. */
    FORMS,
    /** Those who have sent nothing are reminded; there may be several. */
    REMINDER,
    /** The last day a submission is in time ends. */
    DEADLINE,
    /** The run of a draft. */
    DRAFT,
    /** The run of what is sent to the councils. */
    HEARING,
    /** The final run. */
    FINAL;

    /** What it is called in Danish; the name of an event, but for the number of a reminder. */
    public String word() {
        return Messages.text("calendar.kind." + key());
    }

    /** What it does, in a Danish sentence. */
    public String purpose() {
        return Messages.text("calendar.purpose." + key());
    }

    /** Whether it sends letters. */
    public boolean isMailing() {
        return this == FORMS || this == REMINDER;
    }

    /** Whether it runs the year. */
    public boolean isRun() {
        return compareTo(DEADLINE) > 0;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
