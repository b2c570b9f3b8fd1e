package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.validation.Finding;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a verdict comes to, counted in one pass. */
final class Tally {

    /**
     * What findings have in common that one slip may have caused.
     *
     * @param column from 1 (A); 0 where no column is meant
     */
    record Cause(Severity severity, String rule, String sheet, int column) {
        static Cause of(Finding finding) {
            var at = finding.at();
            return new Cause(finding.severity(), finding.rule(), at.sheet(), at.column());
        }
    }

    /** The findings of one cause. */
    static final class Group {

        private final Finding first;
        private int size;
        private int asked;

        private Group(Finding first) {
            this.first = first;
        }

        private void add(Finding finding) {
            size++;
            asked += Answering.isAsked(finding) ? 1 : 0;
        }

        /** The first of them, one that waits for an answer where there is any. */
        Finding first() {
            return first;
        }

        int size() {
            return size;
        }

        /** How many of them somebody still has to do something about. */
        int asked() {
            return asked;
        }

        /** Whether they are so many that nobody made them one by one. */
        boolean isSystematic() {
            return asked >= MANY;
        }

        private boolean isSettled() {
            return asked == 0;
        }
    }

    private static final int MANY = 20;

    /** What waits before what is settled; errors before warnings before notes; many before few. */
    private static final Comparator<Group> WORST_FIRST =
            Comparator.comparing(Group::isSettled)
                    .thenComparing(group -> group.first().severity())
                    .thenComparing(Group::size, Comparator.reverseOrder())
                    .thenComparing(Group::first, Finding.ORDER);

    private final Map<Cause, Group> groups = new LinkedHashMap<>();
    private final Map<Severity, Integer> asked = new EnumMap<>(Severity.class);
    private final Set<String> rules = new TreeSet<>();
    private int notChecked;

    private Tally() {}

    static Tally of(Verdict verdict) {
        var tally = new Tally();
        try (var findings = verdict.findings()) {
            findings.forEach(tally::add);
        }
        try (var unchecked = verdict.notChecked()) {
            Skipped.of(unchecked)
                    .forEach(one -> {
                        tally.notChecked++;
                        tally.rules.addAll(one.rules());
                    });
        }
        return tally;
    }

    private void add(Finding finding) {
        groups.computeIfAbsent(Cause.of(finding), cause -> new Group(finding)).add(finding);
        asked.merge(finding.severity(), Answering.isAsked(finding) ? 1 : 0, Integer::sum);
        rules.add(finding.rule());
    }

    /** The groups, worst first. */
    List<Group> groups() {
        return groups.values().stream().sorted(WORST_FIRST).toList();
    }

    /** How many findings of a severity somebody still has to do something about. */
    int asked(Severity severity) {
        return asked.getOrDefault(severity, 0);
    }

    /** In how many places something could not be checked. */
    int notChecked() {
        return notChecked;
    }

    /** The codes of every rule that found something or could not run. */
    Set<String> rules() {
        return rules;
    }
}
