package dk.rammebilag.run;

import dk.rammebilag.appendix.Answered;
import dk.rammebilag.run.store.Findings;
import dk.rammebilag.run.store.Staging;
import dk.rammebilag.run.store.Submission;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Finds the totals of the submissions used whose findings have been answered. */
@Component
class AnsweredTotals {

    private final Findings findings;
    private final Staging staging;

    AnsweredTotals(Findings findings, Staging staging) {
        this.findings = findings;
        this.staging = staging;
    }

    Answered of(Run run, List<Submission> used) {
        return new Answered(
                of(run, used, State.EXPLAINED),
                of(run, used, State.ACCEPTED),
                of(run, used, State.OPEN));
    }

    private Map<String, Set<String>> of(Run run, List<Submission> used, State state) {
        var submitters = new HashMap<String, Set<String>>();
        for (var submission : used) {
            var sheet = SheetLayout.OBSERVATIONS.sheet();
            var rows = findings.rows(run.id(), submission.id(), sheet, state);
            try (var totals = staging.rows(submission.id()).totals()) {
                totals.filter(total -> rows.get(total.indicator().at().row()))
                        .forEach(total ->
                                total.indicator()
                                        .get()
                                        .ifPresent(indicator ->
                                                submitters
                                                        .computeIfAbsent(
                                                                indicator, _ -> new TreeSet<>())
                                                        .add(submission.geography())));
            }
        }
        return submitters;
    }
}
