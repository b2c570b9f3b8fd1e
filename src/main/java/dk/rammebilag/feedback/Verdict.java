package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import java.util.List;
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

    /** What could not be checked, in the order of the file. */
    Stream<NotChecked> notChecked();

    /** A verdict that is held; the findings in any order. */
    static Verdict of(List<Finding> findings, List<NotChecked> notChecked) {
        return new HeldVerdict(findings, notChecked);
    }
}
