package dk.rammebilag.run.store;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.State;
import java.sql.Timestamp;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The findings the secretariat has accepted, by year, file, rule and cell. One counts only while
 * the rule is as grave as it was, for a fault takes two people.
 */
@Component
public class Acceptances {

    private static final String SAME =
            " from acceptance a where a.agreement_year = f.period and a.file_sha256 = f.file_sha256"
                    + " and a.rule = f.rule and a.severity = f.severity and a.sheet = f.sheet"
                    + " and a.row_no = f.row_no and a.column_no = f.column_no";

    /**
     * Findings of one rule in one submission of a run.
     *
     * @param run number of the run
     * @param submission number of the submission
     * @param rule code of the rule
     * @param at the cell; empty for all of them
     */
    public record Place(long run, long submission, String rule, Optional<CellRef> at) {

        private String condition() {
            return " f.run_id = ? and f.submission_id = ? and f.rule = ?"
                    + (at.isPresent()
                            ? " and f.sheet = ? and f.row_no = ? and f.column_no = ?"
                            : "");
        }

        private Object[] arguments(Object... before) {
            return Stream.of(
                            Stream.of(before),
                            Stream.<Object>of(run, submission, rule),
                            at.stream()
                                    .flatMap(cell ->
                                            Stream.<Object>of(
                                                    StoredText.write(cell.sheet()),
                                                    cell.row(),
                                                    cell.column())))
                    .flatMap(part -> part)
                    .toArray();
        }
    }

    /**
     * What is found there.
     *
     * @param severity how grave it is; null where there is nothing
     * @param counts how many are in each state
     */
    public record Found(@Nullable Severity severity, Map<State, Long> counts) {

        /** How many are in a state. */
        public long in(State state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    private final JdbcTemplate jdbc;

    Acceptances(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is found there, as the run left it. */
    public Found found(Place place) {
        var counts = new EnumMap<State, Long>(State.class);
        var severity = new Severity[1];
        jdbc.query(
                "select severity, state, count(*) as findings from finding f where"
                        + place.condition()
                        + " group by severity, state",
                result -> {
                    severity[0] = Severity.valueOf(result.getString("severity"));
                    counts.put(
                            State.valueOf(result.getString("state")), result.getLong("findings"));
                },
                place.arguments());
        return new Found(severity[0], counts);
    }

    /** The cells with open findings of a rule, a few of them, in the order of rows. */
    public List<CellRef> open(Place place, int atMost) {
        return jdbc.query(
                "select distinct sheet, row_no, column_no from finding f where state = 'OPEN' and"
                        + place.condition()
                        + " order by sheet, row_no, column_no fetch first "
                        + atMost
                        + " rows only",
                (result, number) -> Cells.at(result),
                place.arguments());
    }

    /** How many open findings each rule has in a submission of a run, notes left out. */
    public SortedMap<String, Long> openByRule(long run, long submission) {
        var counts = new TreeMap<String, Long>();
        jdbc.query(
                "select rule, count(*) as findings from finding where run_id = ?"
                        + " and submission_id = ? and state = 'OPEN' and severity <> 'NOTE'"
                        + " group by rule",
                result -> {
                    counts.put(result.getString("rule"), result.getLong("findings"));
                },
                run,
                submission);
        return counts;
    }

    /** Accepts what is open there and not accepted yet; answers how many findings that answers. */
    public long accept(Place place, Signed signed) {
        var fresh =
                " from finding f where f.state = 'OPEN' and not exists (select 1"
                        + SAME
                        + ") and"
                        + place.condition();
        var count = jdbc.queryForObject("select count(*)" + fresh, Long.class, place.arguments());
        jdbc.update(
                "insert into acceptance (agreement_year, file_sha256, rule, severity, sheet,"
                        + " row_no, column_no, reason, accepted_by, seconded_by, accepted)"
                        + " select distinct f.period, f.file_sha256, f.rule, f.severity, f.sheet,"
                        + " f.row_no, f.column_no, cast(? as varchar(2000)),"
                        + " cast(? as varchar(200)), cast(? as varchar(200)),"
                        + " cast(? as timestamp(9))"
                        + fresh,
                place.arguments(
                        StoredText.write(signed.reason()),
                        signed.by(),
                        signed.second(),
                        Timestamp.valueOf(signed.moment())));
        return count == null ? 0 : count;
    }

    /** Answers the open findings of a submission that are accepted; whether there were any. */
    boolean answer(long run, long submission) {
        return jdbc.update(
                        "update finding f set state = 'ACCEPTED', answer = (select a.reason"
                                + SAME
                                + ") where f.run_id = ? and f.submission_id = ?"
                                + " and f.state = 'OPEN'"
                                + " and f.file_sha256 in (select file_sha256 from acceptance)"
                                + " and exists (select 1"
                                + SAME
                                + ")",
                        run,
                        submission)
                > 0;
    }

    /** What the acceptances of a year make a run depend on, in an order that is always the same. */
    public void of(int year, Consumer<String> taker) {
        var fields =
                List.of(
                        "file_sha256",
                        "rule",
                        "severity",
                        "sheet",
                        "row_no",
                        "column_no",
                        "reason");
        var columns = String.join(", ", fields);
        jdbc.query(
                "select "
                        + columns
                        + " from acceptance where agreement_year = ? order by "
                        + columns,
                result -> {
                    for (var field : fields) {
                        taker.accept(result.getString(field));
                    }
                },
                year);
    }
}
