package dk.rammebilag.run.store;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.Answer;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The findings of each run, and what it could not check. Nothing is capped. */
@Component
public class Findings {

    private static final int BATCH = 1000;

    private static final String BY_STATE =
            positions("state", Arrays.stream(State.values()).map(State::name));

    /** {@link CellRef#ORDER} in the words of the database. */
    private static final String BY_PLACE =
            positions(
                            "sheet",
                            Stream.concat(
                                    Stream.of(""),
                                    Arrays.stream(SheetLayout.values()).map(SheetLayout::sheet)))
                    + ", sheet, row_no, column_no";

    /** {@link Finding#ORDER} in the words of the database. */
    private static final String IN_ORDER =
            "geography, " + BY_PLACE + ", rule, file_sha256, message";

    private final JdbcTemplate jdbc;
    private final Acceptances acceptances;

    Findings(JdbcTemplate jdbc, Acceptances acceptances) {
        this.jdbc = jdbc;
        this.acceptances = acceptances;
    }

    /**
     * Replaces the findings of one submission, or of the run itself, by what the check reports;
     * what the secretariat has accepted is answered.
     *
     * @param submission its number; null for the run
     * @param check reports to the taker it is given
     * @return what the findings make of the submission
     */
    public Status replace(long run, @Nullable Long submission, Consumer<Report> check) {
        var whose = "run_id = ? and submission_id is not distinct from ?";
        jdbc.update("delete from finding where " + whose, run, submission);
        jdbc.update("delete from not_checked where " + whose, run, submission);
        var writer = new Writer(run, submission);
        check.accept(writer);
        writer.flush();
        return submission != null && acceptances.answer(run, submission)
                ? status(run, submission)
                : writer.status;
    }

    /**
     * Adds what a further check reports to the findings of one submission, in place of what the
     * same rules reported before; what the secretariat has accepted is answered.
     *
     * @param rules codes of the rules that are checked
     * @param check reports to the taker it is given
     */
    public void add(long run, long submission, Set<String> rules, Consumer<Report> check) {
        for (var rule : rules) {
            var whose = "run_id = ? and submission_id = ? and rule = ?";
            jdbc.update("delete from finding where " + whose, run, submission, rule);
            jdbc.update("delete from not_checked where " + whose, run, submission, rule);
        }
        var writer = new Writer(run, submission);
        writer.seq = next(run, submission);
        check.accept(writer);
        writer.flush();
        acceptances.answer(run, submission);
    }

    private long next(long run, long submission) {
        var last =
                jdbc.queryForObject(
                        "select max(seq) from (select seq from finding where run_id = ? and"
                                + " submission_id = ? union all select seq from not_checked where"
                                + " run_id = ? and submission_id = ?) as numbers",
                        Long.class,
                        run,
                        submission,
                        run,
                        submission);
        return last == null ? 0 : last + 1;
    }

    /** What all findings make of a submission. */
    public Status status(long run, long submission) {
        return jdbc
                .query(
                        "select distinct severity, state from finding"
                                + " where run_id = ? and submission_id = ?",
                        (result, number) ->
                                Status.of(
                                        Severity.valueOf(result.getString("severity")),
                                        State.valueOf(result.getString("state"))),
                        run,
                        submission)
                .stream()
                .reduce(Status.APPROVED, Findings::worse);
    }

    public List<Finding> of(long run, @Nullable Long submission) {
        return jdbc.query(
                "select * from finding where run_id = ? and submission_id is not distinct from ?"
                        + " order by seq",
                (result, number) -> finding(result),
                run,
                submission);
    }

    private static Finding finding(ResultSet result) throws SQLException {
        return new Finding(
                result.getString("geography"),
                result.getString("file_sha256"),
                result.getString("rule"),
                Severity.valueOf(result.getString("severity")),
                Cells.at(result),
                result.getInt("period"),
                StoredText.read(result.getString("message")),
                StoredText.read(result.getString("given")),
                StoredText.read(result.getString("expected")),
                StoredText.read(result.getString("remedy")),
                State.valueOf(result.getString("state")),
                new Answer(
                        StoredText.read(result.getString("answer")),
                        result.getString("answer_version")));
    }

    /** The numbers of the rows of a sheet that have findings in a state, but for mere notes. */
    public BitSet rows(long run, long submission, String sheet, State state) {
        var rows = new BitSet();
        jdbc.query(
                "select distinct row_no from finding where run_id = ? and submission_id = ?"
                        + " and sheet = ? and state = ? and severity <> 'NOTE'",
                result -> {
                    rows.set(result.getInt("row_no"));
                },
                run,
                submission,
                StoredText.write(sheet),
                state.name());
        return rows;
    }

    /** Every finding of a run by {@link Finding#ORDER}; to be closed. */
    public Stream<Finding> all(long run) {
        return jdbc.queryForStream(
                "select * from finding where run_id = ? order by " + IN_ORDER,
                (result, number) -> finding(result),
                run);
    }

    /**
     * The findings of a severity about one file, those across files among them: state by state,
     * within it by {@link Finding#ORDER}; to be closed.
     */
    public Stream<Finding> about(long run, Submission submission, Severity severity) {
        return jdbc.queryForStream(
                "select * from finding where run_id = ? and severity = ? and (submission_id = ?"
                        + " or (submission_id is null and file_sha256 = ?)) order by "
                        + BY_STATE
                        + ", "
                        + IN_ORDER,
                (result, number) -> finding(result),
                run,
                severity.name(),
                submission.id(),
                submission.sha256());
    }

    /** What could not be checked in one submission; to be closed. */
    public Stream<NotChecked> notChecked(long run, long submission) {
        return jdbc.queryForStream(
                "select * from not_checked where run_id = ? and submission_id = ? order by "
                        + BY_PLACE
                        + ", seq",
                (result, number) ->
                        new NotChecked(
                                result.getString("geography"),
                                result.getString("file_sha256"),
                                result.getString("rule"),
                                Cells.at(result),
                                StoredText.read(result.getString("reason"))),
                run,
                submission);
    }

    /** The position of a column's word in a list; behind all of them if it is not there. */
    private static String positions(String column, Stream<String> words) {
        var list = words.toList();
        return IntStream.range(0, list.size())
                .mapToObj(i -> "when '%s' then %d".formatted(list.get(i), i))
                .collect(
                        Collectors.joining(
                                " ", "case " + column + " ", " else " + list.size() + " end"));
    }

    private static Status worse(Status one, Status other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private final class Writer implements Report {

        private final long run;
        private final @Nullable Long submission;
        private final List<@Nullable Object[]> found = new ArrayList<>();
        private final List<@Nullable Object[]> unchecked = new ArrayList<>();
        private Status status = Status.APPROVED;
        private long seq;

        Writer(long run, @Nullable Long submission) {
            this.run = run;
            this.submission = submission;
        }

        @Override
        public void found(Finding finding) {
            status = worse(status, Status.of(finding));
            found.add(
                    new @Nullable Object[] {
                        run,
                        submission,
                        seq++,
                        finding.geography(),
                        finding.fileSha256(),
                        finding.rule(),
                        finding.severity().name(),
                        StoredText.write(finding.at().sheet()),
                        finding.at().row(),
                        finding.at().column(),
                        finding.period(),
                        StoredText.write(finding.message()),
                        StoredText.write(finding.given()),
                        StoredText.write(finding.expected()),
                        StoredText.write(finding.remedy()),
                        finding.state().name(),
                        StoredText.write(finding.answer().text()),
                        finding.answer().version()
                    });
            if (found.size() == BATCH) {
                flush();
            }
        }

        @Override
        public void notChecked(NotChecked notChecked) {
            unchecked.add(
                    new @Nullable Object[] {
                        run,
                        submission,
                        seq++,
                        notChecked.geography(),
                        notChecked.fileSha256(),
                        notChecked.rule(),
                        StoredText.write(notChecked.at().sheet()),
                        notChecked.at().row(),
                        notChecked.at().column(),
                        StoredText.write(notChecked.reason())
                    });
            if (unchecked.size() == BATCH) {
                flush();
            }
        }

        void flush() {
            jdbc.batchUpdate(
                    "insert into finding (run_id, submission_id, seq, geography, file_sha256, rule,"
                            + " severity, sheet, row_no, column_no, period, message, given,"
                            + " expected, remedy, state, answer, answer_version)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    found);
            jdbc.batchUpdate(
                    "insert into not_checked (run_id, submission_id, seq, geography, file_sha256,"
                            + " rule, sheet, row_no, column_no, reason)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    unchecked);
            found.clear();
            unchecked.clear();
        }
    }
}
