package dk.rammebilag.validation;

/**
 * What a finding was answered with, where that does not stand in the file itself: the secretariat's
 * reason for accepting it, or what the submitter wrote in an earlier version. The explanation of an
 * open finding is one that no longer holds.
 *
 * @param text what was written; empty for {@link #NONE}
 * @param version the version it was written in; empty for the secretariat's reason
 */
public record Answer(String text, String version) {

    /** The file answers for itself, or nobody does. */
    public static final Answer NONE = new Answer("", "");

    /** Whether it comes from an earlier version. */
    public boolean isEarlier() {
        return !version.isEmpty();
    }
}
