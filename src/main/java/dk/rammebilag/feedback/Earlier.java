package dk.rammebilag.feedback;

import java.time.LocalDateTime;

/** The version of a submission before this one, as far as there is one to compare with. */
public sealed interface Earlier {

    /**
     * There is one.
     *
     * @param file its file name as received
     * @param received when it was received
     * @param verdict what was found in it
     */
    record Version(String file, LocalDateTime received, Verdict verdict) implements Earlier {}

    /**
     * There is none.
     *
     * @param reason why nothing is compared, a Danish sentence
     */
    record None(String reason) implements Earlier {}
}
