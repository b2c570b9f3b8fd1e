package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A verdict short enough to be held. */
record HeldVerdict(List<Finding> all, List<NotChecked> unchecked) implements Verdict {

    HeldVerdict {
        all =
                all.stream()
                        .sorted(Comparator.comparing(Finding::state).thenComparing(Finding.ORDER))
                        .toList();
        unchecked = List.copyOf(unchecked);
    }

    @Override
    public Stream<Finding> findings(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity);
    }

    @Override
    public Stream<NotChecked> notChecked() {
        return unchecked.stream();
    }
}
