package dk.rammebilag.validation;

/** Takes what validation finds, one by one: nothing is capped and nothing need be held. */
public interface Report {

    /** A rule found something. */
    void found(Finding finding);

    /** A rule could not run. */
    void notChecked(NotChecked notChecked);
}
