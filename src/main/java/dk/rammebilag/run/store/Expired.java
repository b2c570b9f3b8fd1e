package dk.rammebilag.run.store;

import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes what runs have kept of submissions. What was published, and the audit, stay. */
@Component
public class Expired {

    /** Every table with what is not public of a run, in an order in which it can be deleted. */
    private static final List<String> TABLES =
            List.of(
                    "finding",
                    "not_checked",
                    "submission",
                    "received_file",
                    "figure",
                    "suppressed",
                    "disclosure_proof",
                    "supply_suppressed",
                    "supply_proof");

    private final JdbcTemplate jdbc;

    Expired(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** SHA-256 of the files that these runs have received and no other has. */
    public Set<String> files(Set<Long> runs) {
        var theirs = new HashSet<String>();
        var others = new HashSet<String>();
        jdbc.query(
                "select distinct run_id, file_sha256 from received_file",
                result -> {
                    (runs.contains(result.getLong("run_id")) ? theirs : others)
                            .add(result.getString("file_sha256"));
                });
        theirs.removeAll(others);
        return theirs;
    }

    /** Deletes all that these runs of a year have kept, and notes that the year is gone. */
    public void forget(int year, String region, Set<Long> runs, LocalDateTime now) {
        for (var table : TABLES) {
            runs.forEach(run -> jdbc.update("delete from " + table + " where run_id = ?", run));
        }
        jdbc.update("delete from acceptance where agreement_year = ?", year);
        jdbc.update("delete from preference where agreement_year = ?", year);
        if (!isGone(year, region)) {
            jdbc.update(
                    "insert into purged_year (agreement_year, region, purged) values (?, ?, ?)",
                    year,
                    region,
                    Timestamp.valueOf(now));
        }
    }

    /** Whether what was submitted for a year has been deleted. */
    public boolean isGone(int year, String region) {
        return !jdbc.queryForList(
                        "select agreement_year from purged_year"
                                + " where agreement_year = ? and region = ?",
                        Integer.class,
                        year,
                        region)
                .isEmpty();
    }
}
