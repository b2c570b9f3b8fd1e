package dk.rammebilag.distribution;

import java.util.Optional;

/**
 * What became of a letter.
 *
 * @param letter the letter
 * @param state where it stands now; empty where it has never been tried
 * @param now whether that came about now, or before
 * @param answer why it was refused; empty where it was not
 */
public record Outcome(Letter letter, Optional<State> state, boolean now, String answer) {

    /** Whether nobody needs to do anything for it to arrive, as far as is known. */
    public boolean isDone() {
        return state.filter(s -> s == State.SENT || s == State.WRITTEN).isPresent();
    }
}
