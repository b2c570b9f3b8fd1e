package dk.rammebilag.run.store;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.validation.State;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How many findings there are of each kind. */
@Component
public class FindingCounts {

    /**
     * The findings of a rule in one submission that are in one state.
     *
     * @param rule code of the rule
     * @param severity how grave they are
     * @param state whether they wait for somebody
     * @param findings how many there are, at least one
     */
    public record Count(String rule, Severity severity, State state, long findings) {

        /** Whether they are so grave and nobody has answered them yet. */
        public boolean isOpen(Severity grave) {
            return state == State.OPEN && severity == grave;
        }
    }

    private final JdbcTemplate jdbc;

    FindingCounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one submission, by rule. */
    public List<Count> of(long run, long submission) {
        return jdbc.query(
                "select rule, severity, state, count(*) as findings from finding"
                        + " where run_id = ? and submission_id = ?"
                        + " group by rule, severity, state order by rule, severity, state",
                (result, number) ->
                        new Count(
                                result.getString("rule"),
                                Severity.valueOf(result.getString("severity")),
                                State.valueOf(result.getString("state")),
                                result.getLong("findings")),
                run,
                submission);
    }

    /** How many findings of each severity a run has. */
    public Map<String, Long> bySeverity(long run) {
        var counts = new TreeMap<String, Long>();
        jdbc.query(
                "select severity, count(*) as findings from finding where run_id = ?"
                        + " group by severity",
                result -> {
                    counts.put(
                            Severity.valueOf(result.getString("severity")).code(),
                            result.getLong("findings"));
                },
                run);
        return counts;
    }

    /** SHA-256 of the files in which a run has a finding of a rule. */
    public Set<String> files(long run, String rule) {
        return Set.copyOf(
                jdbc.query(
                        "select distinct file_sha256 from finding where run_id = ? and rule = ?",
                        (result, number) -> result.getString("file_sha256"),
                        run,
                        rule));
    }
}
