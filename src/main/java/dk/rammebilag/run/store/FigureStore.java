package dk.rammebilag.run.store;

import dk.rammebilag.statistics.Figure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.FigureStatus;
import dk.rammebilag.statistics.Figures;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The figures of each run, and which of them are hidden. */
@Repository
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
                        .map(
                                figure ->
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
                        (result, number) ->
                                new Figure(
                                        key(result),
                                        FigureStatus.valueOf(result.getString("status")),
                                        result.getObject("numerator", Long.class),
                                        result.getObject("denominator", Long.class),
                                        result.getInt("reporters"),
                                        result.getInt("expected")),
                        run));
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
