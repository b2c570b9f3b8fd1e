package dk.rammebilag.run.store;

import dk.rammebilag.document.State;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What has left the house. */
@Component
public class Releases {

    private final JdbcTemplate jdbc;

    Releases(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a release, unless the run has left the house in that state before.
     *
     * @return whether it had not
     */
    public boolean add(Release release) {
        if (of(release.year(), release.region()).stream()
                .anyMatch(r -> r.run() == release.run() && r.state() == release.state())) {
            return false;
        }
        jdbc.update(
                "insert into release (agreement_year, region, run_id, round, state, released,"
                        + " figures_sha256, folder, manifest_sha256)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                release.year(),
                release.region(),
                release.run(),
                release.round(),
                release.state().name(),
                release.at(),
                release.figures(),
                release.folder(),
                release.manifest());
        return true;
    }

    /** The edition of a year that is in force: the last that was agreed on or corrected. */
    public Optional<Release> inForce(int year, String region) {
        return of(year, region).stream()
                .filter(release -> release.state().isFinal())
                .reduce((_, later) -> later);
    }

    /** The releases of a year, in the order they left. */
    public List<Release> of(int year, String region) {
        return jdbc.query(
                "select * from release where agreement_year = ? and region = ? order by id",
                (result, _) ->
                        new Release(
                                result.getInt("agreement_year"),
                                result.getString("region"),
                                result.getLong("run_id"),
                                result.getLong("round"),
                                State.valueOf(result.getString("state")),
                                result.getTimestamp("released").toLocalDateTime(),
                                result.getString("figures_sha256"),
                                result.getString("folder"),
                                result.getString("manifest_sha256")),
                year,
                region);
    }
}
