package dk.rammebilag.run.store;

import dk.rammebilag.disclosure.Protector;
import dk.rammebilag.disclosure.Reason;
import dk.rammebilag.disclosure.Suppression;
import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The figures of each run, and which of them are hidden. */
@Component
public class FigureStore {

    private final JdbcTemplate jdbc;

    FigureStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the figures of a run. */
    public void write(long run, Figures figures) {
        jdbc.update("delete from figure where run_id = ?", run);
        jdbc.batchUpdate(
                "insert into figure (run_id, indicator, geography, target_group, age_group, sex,"
                        + " status, numerator, denominator, reporters, expected)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                figures.all().stream()
                        .map(figure ->
                                new Object[] {
                                    run,
                                    figure.key().indicator(),
                                    figure.key().geography(),
                                    figure.key().targetGroup(),
                                    figure.key().ageGroup(),
                                    figure.key().sex(),
                                    figure.status().name(),
                                    figure.numerator(),
                                    figure.denominator(),
                                    figure.reporters(),
                                    figure.expected()
                                })
                        .toList());
    }

    /** The figures of a run. */
    public Figures read(long run) {
        return new Figures(
                jdbc.query(
                        "select * from figure where run_id = ?",
                        (result, _) -> figure(result),
                        run));
    }

    /** The figures of a run that are about one place, ordered by key. */
    public List<Figure> read(long run, String geography) {
        return jdbc
                .query(
                        "select * from figure where run_id = ? and geography = ?",
                        (result, _) -> figure(result),
                        run,
                        geography)
                .stream()
                .sorted(Comparator.comparing(Figure::key))
                .toList();
    }

    private static Figure figure(ResultSet result) throws SQLException {
        return new Figure(
                key(result),
                FigureStatus.valueOf(result.getString("status")),
                result.getObject("numerator", Long.class),
                result.getObject("denominator", Long.class),
                result.getInt("reporters"),
                result.getInt("expected"));
    }

    /** Replaces the decision which figures of a run are hidden. */
    public void write(long run, Protector.Decision decision) {
        var suppression = decision.suppression();
        jdbc.update("delete from disclosure_proof where run_id = ?", run);
        jdbc.update(
                "insert into disclosure_proof (run_id, proof, exposed) values (?, ?, ?)",
                run,
                decision.proof().bytes(),
                decision.proof().exposed().size());
        jdbc.update("delete from suppressed where run_id = ?", run);
        jdbc.batchUpdate(
                "insert into suppressed (run_id, indicator, geography, target_group, age_group,"
                        + " sex, reason) values (?, ?, ?, ?, ?, ?, ?)",
                suppression.hidden().entrySet().stream()
                        .map(hidden ->
                                new Object[] {
                                    run,
                                    hidden.getKey().indicator(),
                                    hidden.getKey().geography(),
                                    hidden.getKey().targetGroup(),
                                    hidden.getKey().ageGroup(),
                                    hidden.getKey().sex(),
                                    hidden.getValue().name()
                                })
                        .toList());
    }

    /** The proof that enough is hidden, as JSON in UTF-8. */
    public byte[] proof(long run) {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        "select proof from disclosure_proof where run_id = ?",
                        (result, _) -> result.getBytes("proof"),
                        run));
    }

    /** How many numbers about few can be found, whatever a run hides. */
    public int exposed(long run) {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        "select exposed from disclosure_proof where run_id = ?",
                        Integer.class,
                        run));
    }

    /** Which figures of a run are hidden. */
    public Suppression suppression(long run) {
        var hidden = new TreeMap<FigureKey, Reason>();
        jdbc.query(
                "select * from suppressed where run_id = ?",
                result -> {
                    hidden.put(key(result), Reason.valueOf(result.getString("reason")));
                },
                run);
        return new Suppression(hidden);
    }

    private static FigureKey key(ResultSet result) throws SQLException {
        return new FigureKey(
                result.getString("indicator"),
                result.getString("geography"),
                result.getString("target_group"),
                result.getString("age_group"),
                result.getString("sex"));
    }
}
