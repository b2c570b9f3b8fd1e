package dk.rammebilag.validation;

/** Whether a finding still waits for somebody. */
public enum State {
    /** Not answered. */
    OPEN("åben"),
    /** Answered by the submitter's own explanation. */
    EXPLAINED("forklaret"),
    /** Accepted by the secretariat. */
    ACCEPTED("accepteret");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** The word users know it by. */
    public String word() {
        return word;
    }
}
