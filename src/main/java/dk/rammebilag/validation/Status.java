package dk.rammebilag.validation;

/** Where a submission stands. Four, no more. */
public enum Status {
    /** Nothing received. */
    MISSING("Mangler"),
    /** At least one error. */
    REJECTED("Afvist"),
    /** No error, but a warning that nobody has answered. */
    PENDING("Afventer"),
    /** No error and no open warning. */
    APPROVED("Godkendt");

    private final String word;

    Status(String word) {
        this.word = word;
    }

    /** The word users know it by. */
    public String word() {
        return word;
    }
}
