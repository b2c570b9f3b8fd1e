package dk.rammebilag.catalogue;

/** How grave a finding is. */
public enum Severity {
    /** Fejl: the submission is rejected. */
    ERROR("F"),
    /** Advarsel: to be explained or accepted. */
    WARNING("A"),
    /** Note: for information. */
    NOTE("N");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The letter users know it by: F, A or N. */
    public String code() {
        return code;
    }
}
