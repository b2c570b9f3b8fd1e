package dk.rammebilag.feedback;

import dk.rammebilag.validation.RowKeys;
import java.time.LocalDateTime;

/** The version of a submission before this one, as far as there is one to compare with. */
public sealed interface Earlier {

    /**
     * There is one.
     *
     * @param file its file name as received
     * @param received when it was received
     * @param verdict what was found in it
     * @param keys what its rows are known by
     * @param keysNow what the rows of the version after it are known by
     */
    record Version(
            String file, LocalDateTime received, Verdict verdict, RowKeys keys, RowKeys keysNow)
            implements Earlier {}

    /**
     * There is none.
     *
     * @param reason why nothing is compared, a Danish sentence
     */
    record None(String reason) implements Earlier {}
}
