package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.Status;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Takes what a check reports and hands it out as a verdict, for a file that is judged by itself.
 * What is too long to be held lies in temporary files until it is closed.
 */
public final class CollectedVerdict implements Report, Verdict, AutoCloseable {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::state).thenComparing(Finding.ORDER);

    private final Map<Severity, SortedSpool<Finding>> findings = new EnumMap<>(Severity.class);
    private final SortedSpool<NotChecked> unchecked =
            new SortedSpool<>(
                    Forms.NOT_CHECKED, Comparator.comparing(NotChecked::at, CellRef.ORDER));
    private Status status = Status.APPROVED;

    /** A verdict nothing has been reported to yet. */
    public CollectedVerdict() {
        for (var severity : Severity.values()) {
            findings.put(severity, new SortedSpool<>(Forms.FINDING, ORDER));
        }
    }

    @Override
    public void found(Finding finding) {
        var worse = Status.of(finding);
        status = worse.compareTo(status) < 0 ? worse : status;
        of(finding.severity()).add(finding);
    }

    @Override
    public void notChecked(NotChecked notChecked) {
        unchecked.add(notChecked);
    }

    /** What the findings reported so far make of the submission. */
    public Status status() {
        return status;
    }

    @Override
    public Stream<Finding> findings(Severity severity) {
        return of(severity).stream();
    }

    @Override
    public Stream<NotChecked> notChecked() {
        return unchecked.stream();
    }

    @Override
    public void close() {
        findings.values().forEach(SortedSpool::close);
        unchecked.close();
    }

    private SortedSpool<Finding> of(Severity severity) {
        return Objects.requireNonNull(findings.get(severity));
    }
}
