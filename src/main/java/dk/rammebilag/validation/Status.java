package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Severity;
import java.util.Comparator;
import java.util.stream.Stream;

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

    /**
     * The status that findings make of a submission received: an error rejects it unless it is
     * accepted, an open warning keeps it waiting.
     *
     * @param findings those on the file, in any order; the stream is not closed
     */
    public static Status of(Stream<Finding> findings) {
        return findings.map(Status::of).min(Comparator.naturalOrder()).orElse(APPROVED);
    }

    /** What one finding alone makes of a submission; the worst of them, the least, prevails. */
    public static Status of(Finding finding) {
        return of(finding.severity(), finding.state());
    }

    /** What a finding of that severity in that state makes of a submission. */
    public static Status of(Severity severity, State state) {
        return switch (severity) {
            case ERROR -> state == State.ACCEPTED ? APPROVED : REJECTED;
            case WARNING -> state == State.OPEN ? PENDING : APPROVED;
            case NOTE -> APPROVED;
        };
    }

    /** The word users know it by. */
    public String word() {
        return word;
    }
}
