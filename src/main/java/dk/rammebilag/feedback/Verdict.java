package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What was found in a file and what could not be checked. A file may have hundreds of thousands of
 * findings, so they are handed out one by one, as often as asked, and need not be held. Whoever
 * asks for a stream closes it.
 */
public interface Verdict {

    /**
     * The findings of a severity, each once: state by state, within it by {@link Finding#ORDER}.
     */
    Stream<Finding> findings(Severity severity);

    /** Every finding, errors before warnings before notes. */
    default Stream<Finding> findings() {
        // Joined, not flattened: an iterator over a flattened stream holds all of it.
        return Arrays.stream(Severity.values())
                .map(this::findings)
                .reduce(Stream::concat)
                .orElseThrow();
    }

    /** What could not be checked, in the order of the file. */
    Stream<NotChecked> notChecked();
}
