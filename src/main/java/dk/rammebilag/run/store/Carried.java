package dk.rammebilag.run.store;

import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.SheetLayout;
import dk.rammebilag.validation.BetweenSubmitters;
import dk.rammebilag.validation.KeyedRow;
import dk.rammebilag.validation.Remarks;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Carries what a submitter has explained in earlier versions over to a later one. The newest
 * explanation is the one that speaks: it answers the finding where what it explains is unchanged,
 * and is shown as lapsed where it is not.
 *
 * <p>The rows of the two versions are laid beside each other in the database; one bit a row is
 * held.
 */
@Component
public class Carried {

    private static final int BATCH = 1000;

    private static final List<SheetLayout> EXPLAINED =
            List.of(SheetLayout.OBSERVATIONS, SheetLayout.OFFERS);

    /** What waits for an answer in a submission of a run, and no version has been found for. */
    private static final String WAITING =
            " f.run_id = ? and f.submission_id = ? and f.severity = 'WARNING'"
                    + " and f.state = 'OPEN' and f.answer_version = ''";

    /** What is answered in the remarks on the cover. */
    private static final String ON_COVER =
            " (f.row_no = 0 or f.sheet not in ('%s', '%s'))"
                    .formatted(SheetLayout.OBSERVATIONS.sheet(), SheetLayout.OFFERS.sheet());

    /** The row a finding is on, and the row of the same key in the earlier version. */
    private static final String ROWS =
            " from explained_row n join explained_row o"
                    + " on o.row_key = n.row_key and o.submission_id = ?"
                    + " where n.submission_id = f.submission_id and n.sheet = f.sheet"
                    + " and n.row_no = f.row_no";

    private final JdbcTemplate jdbc;
    private final Staging staging;

    Carried(JdbcTemplate jdbc, Staging staging) {
        this.jdbc = jdbc;
        this.staging = staging;
    }

    /**
     * Answers the open warnings of a submission with what its earlier versions explain.
     *
     * @param earlier the versions before it, newest first
     */
    public void over(long run, Submission submission, List<Submission> earlier) {
        if (earlier.isEmpty() || count(run, submission, "") == 0) {
            return;
        }
        forget(submission);
        for (var sheet : EXPLAINED) {
            keep(submission, sheet, waitingRows(run, submission, sheet));
        }
        var trades = waitingRows(run, submission, SheetLayout.TRADES);
        keep(submission, SheetLayout.TRADES, trades);
        for (var version : earlier) {
            forget(version);
            EXPLAINED.forEach(sheet -> keep(version, sheet, row -> !row.explanation().isEmpty()));
            onRows(run, submission, version);
            inRemarks(run, submission, version);
            forget(version);
        }
        forget(submission);
    }

    private long count(long run, Submission submission, String condition) {
        var count =
                jdbc.queryForObject(
                        "select count(*) from finding f where" + WAITING + condition,
                        Long.class,
                        run,
                        submission.id());
        return count == null ? 0 : count;
    }

    /** Whether a row has something that waits for an answer. */
    private Predicate<KeyedRow> waitingRows(long run, Submission submission, SheetLayout sheet) {
        var rows = new BitSet();
        jdbc.query(
                "select row_no from finding f where" + WAITING + " and f.sheet = ?",
                result -> {
                    rows.set(result.getInt("row_no"));
                },
                run,
                submission.id(),
                sheet.sheet());
        return row -> rows.get(row.at().row());
    }

    private void onRows(long run, Submission submission, Submission version) {
        jdbc.update(
                "update finding f set (state, answer, answer_version) = (select"
                        + " case when o.row_values = n.row_values then 'EXPLAINED' else 'OPEN' end,"
                        + " o.explanation, cast(? as varchar(40))"
                        + ROWS
                        + " order by o.row_no fetch first row only) where"
                        + WAITING
                        + " and not"
                        + ON_COVER
                        + " and exists (select 1"
                        + ROWS
                        + ")",
                name(version),
                version.id(),
                run,
                submission.id(),
                version.id());
    }

    private void inRemarks(long run, Submission submission, Submission version) {
        var remarks = Remarks.of(staging.rows(version.id()).cover());
        var rules =
                jdbc
                        .query(
                                "select distinct rule from finding f where"
                                        + WAITING
                                        + " and"
                                        + ON_COVER,
                                (result, number) -> result.getString("rule"),
                                run,
                                submission.id())
                        .stream()
                        .filter(remarks::name)
                        .sorted()
                        .toList();
        if (rules.stream().anyMatch(BetweenSubmitters.RULES::contains)) {
            keep(version, SheetLayout.TRADES, _ -> true);
        }
        for (var rule : rules) {
            if (BetweenSubmitters.RULES.contains(rule)) {
                asInRow(run, submission, version, rule, remarks);
            } else {
                asFound(run, submission, version, rule, remarks);
            }
            jdbc.update(
                    "update finding f set answer_version = ? where"
                            + WAITING
                            + " and f.rule = ? and"
                            + ON_COVER,
                    name(version),
                    run,
                    submission.id(),
                    rule);
        }
    }

    /** The same was found in the version. */
    private void asFound(
            long run, Submission submission, Submission version, String rule, Remarks remarks) {
        jdbc.update(
                "update finding f set state = 'EXPLAINED', answer = ?, answer_version = ? where"
                        + WAITING
                        + " and f.rule = ? and"
                        + ON_COVER
                        + " and (f.sheet, f.given) in (select o.sheet, o.given from finding o"
                        + " where o.run_id = ? and o.submission_id = ? and o.rule = ?)",
                StoredText.write(remarks.text()),
                name(version),
                run,
                submission.id(),
                rule,
                run,
                version.id(),
                rule);
    }

    /** Only the version that counts is held against others; of an earlier one the row must do. */
    private void asInRow(
            long run, Submission submission, Submission version, String rule, Remarks remarks) {
        jdbc.update(
                "update finding f set state = 'EXPLAINED', answer = ?, answer_version = ? where"
                        + WAITING
                        + " and f.rule = ? and"
                        + ON_COVER
                        + " and exists (select 1"
                        + ROWS
                        + " and o.row_values = n.row_values)",
                StoredText.write(remarks.text()),
                name(version),
                run,
                submission.id(),
                rule,
                version.id());
    }

    private void keep(Submission submission, SheetLayout sheet, Predicate<KeyedRow> which) {
        var batch = new ArrayList<Object[]>();
        try (var rows = rows(submission, sheet)) {
            rows.filter(which)
                    .forEach(row -> {
                        batch.add(parameters(submission, row));
                        if (batch.size() == BATCH) {
                            insert(batch);
                        }
                    });
        }
        insert(batch);
    }

    private Stream<KeyedRow> rows(Submission submission, SheetLayout sheet) {
        var rows = staging.rows(submission.id());
        var all =
                switch (sheet) {
                    case OBSERVATIONS -> rows.observations();
                    case OFFERS -> rows.offers();
                    case TRADES -> rows.trades();
                    default -> throw new IllegalArgumentException(sheet.sheet());
                };
        return all.flatMap(row -> KeyedRow.of(row).stream());
    }

    private static Object[] parameters(Submission submission, KeyedRow row) {
        return new Object[] {
            submission.id(),
            row.at().sheet(),
            row.at().row(),
            hash(Stream.concat(Stream.of(row.at().sheet()), row.key().stream())),
            hash(row.values().stream()),
            StoredText.write(row.explanation())
        };
    }

    private void insert(List<Object[]> batch) {
        jdbc.batchUpdate(
                "insert into explained_row (submission_id, sheet, row_no, row_key, row_values,"
                        + " explanation) values (?, ?, ?, ?, ?, ?)",
                batch);
        batch.clear();
    }

    private void forget(Submission submission) {
        jdbc.update("delete from explained_row where submission_id = ?", submission.id());
    }

    private static String name(Submission version) {
        var number = version.version();
        return number == null ? Messages.text("validation.noVersion") : Long.toString(number);
    }

    private static String hash(Stream<String> words) {
        var text = new StringBuilder();
        words.forEach(word -> text.append(word.length()).append(':').append(word));
        return DigestUtils.sha256Hex(text.toString());
    }
}
