package dk.rammebilag.feedback;

import dk.rammebilag.validation.Finding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What has changed between the findings of two versions of a submission. Rows move between
 * versions, so a finding is known again by {@link Sameness} and not by its address; alike ones are
 * matched one to one. What is held is a number for each kind of finding and a bit for each finding.
 */
final class Changes {

    /** What became of a finding. */
    enum Change {
        /** The earlier version had it not. */
        NEW,
        /** Both have it; what the earlier version explained does not hold for this one. */
        LAPSED,
        /** Only the earlier version had it. */
        FIXED,
        /** Both have it, and nothing else became of it. */
        REMAINING
    }

    /** That a version was replaced is said of the old one, and nobody has mended anything. */
    private static final String REPLACED = "C05";

    private final Verdict earlier;
    private final Verdict now;
    private final BitSet fixed;
    private final BitSet fresh;
    private final BitSet lapsed;
    private final int remaining;

    private Changes(
            Verdict earlier,
            Verdict now,
            BitSet fixed,
            BitSet fresh,
            BitSet lapsed,
            int remaining) {
        this.earlier = earlier;
        this.now = now;
        this.fixed = fixed;
        this.fresh = fresh;
        this.lapsed = lapsed;
        this.remaining = remaining;
    }

    /** Compares a version with the one before it. */
    static Changes since(Earlier.Version before, Verdict now) {
        var earlier = before.verdict();
        var waiting = new HashMap<Sameness, Integer>();
        forEach(
                earlier,
                (_, finding) -> {
                    if (!finding.rule().equals(REPLACED)) {
                        waiting.merge(Sameness.of(finding, before.keys()), 1, Integer::sum);
                    }
                });
        var fresh = new BitSet();
        var lapsed = new BitSet();
        var remaining = new int[1];
        forEach(
                now,
                (index, finding) -> {
                    var matched = take(waiting, Sameness.of(finding, before.keysNow()));
                    var hasLapsed = matched && Answering.hasLapsed(finding);
                    fresh.set(index, !matched);
                    lapsed.set(index, hasLapsed);
                    remaining[0] += matched && !hasLapsed ? 1 : 0;
                });
        var fixed = new BitSet();
        forEach(
                earlier,
                (index, finding) ->
                        fixed.set(index, take(waiting, Sameness.of(finding, before.keys()))));
        return new Changes(earlier, now, fixed, fresh, lapsed, remaining[0]);
    }

    int count(Change change) {
        return switch (change) {
            case NEW -> fresh.cardinality();
            case LAPSED -> lapsed.cardinality();
            case FIXED -> fixed.cardinality();
            case REMAINING -> remaining;
        };
    }

    /** The findings something became of, from the version that has them; to be closed. */
    Stream<Finding> findings(Change change) {
        return switch (change) {
            case NEW -> chosen(now, fresh);
            case LAPSED -> chosen(now, lapsed);
            case FIXED -> chosen(earlier, fixed);
            case REMAINING -> {
                var others = (BitSet) fresh.clone();
                others.or(lapsed);
                others.flip(0, fresh.cardinality() + lapsed.cardinality() + remaining);
                yield chosen(now, others);
            }
        };
    }

    private static Stream<Finding> chosen(Verdict verdict, BitSet bits) {
        var index = new int[1];
        return verdict.findings().filter(_ -> bits.get(index[0]++));
    }

    private static boolean take(Map<Sameness, Integer> waiting, Sameness sameness) {
        var left = waiting.computeIfPresent(sameness, (_, count) -> count - 1);
        return left != null && left >= 0;
    }

    private interface Visitor {
        void visit(int index, Finding finding);
    }

    private static void forEach(Verdict verdict, Visitor visitor) {
        var index = new int[1];
        try (var findings = verdict.findings()) {
            findings.forEach(finding -> visitor.visit(index[0]++, finding));
        }
    }
}
