package dk.rammebilag.run.store;

import dk.rammebilag.validation.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The received files of each run and what became of them. */
@Component
public class Submissions {

    /**
     * A file as it lay in the input.
     *
     * @param name its name there
     * @param sha256 of its bytes
     * @param received when it was received
     */
    public record ReceivedFile(String name, String sha256, LocalDateTime received) {}

    private final JdbcTemplate jdbc;

    Submissions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Forgets everything a run has received, with all rows and findings. */
    public void forget(long run) {
        jdbc.update("delete from submission where run_id = ?", run);
        jdbc.update("delete from received_file where run_id = ?", run);
        jdbc.update("delete from finding where run_id = ?", run);
    }

    /** Notes a file of the input. */
    public void received(long run, ReceivedFile file) {
        jdbc.update(
                "insert into received_file (run_id, file_name, file_sha256, received)"
                        + " values (?, ?, ?, ?)",
                run,
                file.name(),
                file.sha256(),
                Timestamp.valueOf(file.received()));
    }

    /** The files of the input, by name. */
    public List<ReceivedFile> receivedFiles(long run) {
        return jdbc.query(
                "select * from received_file where run_id = ? order by file_name",
                (result, number) ->
                        new ReceivedFile(
                                result.getString("file_name"),
                                result.getString("file_sha256"),
                                result.getTimestamp("received").toLocalDateTime()),
                run);
    }

    /** Adds a submission that is yet to be read. */
    public void add(
            long run,
            ReceivedFile file,
            String geography,
            @Nullable Long year,
            @Nullable Long version) {
        jdbc.update(
                "insert into submission (run_id, file_name, file_sha256, received, geography,"
                        + " form_year, version) values (?, ?, ?, ?, ?, ?, ?)",
                run,
                file.name(),
                file.sha256(),
                Timestamp.valueOf(file.received()),
                geography,
                year,
                version);
    }

    /** The submissions of a run, by submitter and file. */
    public List<Submission> of(long run) {
        return jdbc.query(
                "select * from submission where run_id = ? order by geography, file_name",
                (result, number) -> submission(result),
                run);
    }

    /** The last accepted file of each submitter of a run, by submitter. */
    public List<Submission> accepted(long run) {
        return List.copyOf(
                jdbc
                        .query(
                                "select * from submission where run_id = ? and status = ?"
                                        + " order by geography, version nulls first, received,"
                                        + " file_sha256",
                                (result, number) -> submission(result),
                                run,
                                Status.APPROVED.name())
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        Submission::geography,
                                        submission -> submission,
                                        (older, newer) -> newer,
                                        TreeMap::new))
                        .values());
    }

    /** The submission with that number. */
    public Submission get(long id) {
        return jdbc.query(
                        "select * from submission where id = ?",
                        (result, number) -> submission(result),
                        id)
                .getFirst();
    }

    /** Records where a submission stands. */
    public void judged(long id, Status status) {
        jdbc.update("update submission set status = ? where id = ?", status.name(), id);
    }

    /** Records that a submission is the one of its submitter's that counts, and if it is used. */
    public void chosen(long id, boolean used) {
        jdbc.update("update submission set chosen = true, used = ? where id = ?", used, id);
    }

    private static Submission submission(ResultSet result) throws SQLException {
        var status = result.getString("status");
        return new Submission(
                result.getLong("id"),
                result.getString("file_name"),
                result.getString("file_sha256"),
                result.getTimestamp("received").toLocalDateTime(),
                result.getString("geography"),
                result.getObject("form_year", Long.class),
                result.getObject("version", Long.class),
                status == null ? null : Status.valueOf(status),
                result.getBoolean("chosen"),
                result.getBoolean("used"));
    }
}
