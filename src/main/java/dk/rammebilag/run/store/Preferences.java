package dk.rammebilag.run.store;

import dk.rammebilag.validation.Preference;
import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which older files the secretariat uses; the last word on a submitter holds. */
@Component
public class Preferences {

    private final JdbcTemplate jdbc;

    Preferences(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a year, by submitter; some may have lapsed. */
    public List<Preference> of(int year) {
        return jdbc.query(
                "select * from preference where agreement_year = ? order by geography",
                (result, number) ->
                        new Preference(
                                result.getString("geography"),
                                result.getString("file_sha256"),
                                Set.of(result.getString("newer_sha256").split(" "))),
                year);
    }

    /** Keeps one in place of any before it on the same submitter. */
    public void put(int year, Preference preference, Signed signed) {
        jdbc.update(
                "delete from preference where agreement_year = ? and geography = ?",
                year,
                preference.geography());
        jdbc.update(
                "insert into preference (agreement_year, geography, file_sha256, newer_sha256,"
                        + " reason, decided_by, decided) values (?, ?, ?, ?, ?, ?, ?)",
                year,
                preference.geography(),
                preference.sha256(),
                String.join(" ", new TreeSet<>(preference.newer())),
                signed.reason(),
                signed.by(),
                Timestamp.valueOf(signed.moment()));
    }
}
