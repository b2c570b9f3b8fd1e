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

    /**
     * Whether it is not to be sent.
     *
     * @param again whether one that came back is; by itself it is not, for its address may be wrong
     */
    public boolean isSettled(boolean again) {
        return state.filter(s -> s == State.SENT || (s == State.RETURNED && !again)).isPresent();
    }

    /** Whether nobody needs to do anything for it to arrive, as far as is known. */
    public boolean isDone() {
        return state.filter(s -> s == State.SENT || s == State.WRITTEN).isPresent();
    }
}
