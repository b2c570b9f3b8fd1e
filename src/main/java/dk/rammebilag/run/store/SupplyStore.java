package dk.rammebilag.run.store;

import dk.rammebilag.disclosure.SupplyProtector;
import dk.rammebilag.disclosure.SupplySuppression;
import java.util.HashSet;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What is hidden of the tilbud of each run. */
@Component
public class SupplyStore {

    private final JdbcTemplate jdbc;

    SupplyStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces the decision what is hidden of the tilbud of a run. */
    public void write(long run, SupplyProtector.Decision decision) {
        jdbc.update("delete from supply_proof where run_id = ?", run);
        jdbc.update(
                "insert into supply_proof (run_id, proof, exposed) values (?, ?, ?)",
                run,
                decision.proof().bytes(),
                decision.proof().exposed().size());
        jdbc.update("delete from supply_suppressed where run_id = ?", run);
        jdbc.batchUpdate(
                "insert into supply_suppressed (run_id, name) values (?, ?)",
                decision.suppression().hidden().stream()
                        .map(name -> new Object[] {run, StoredText.write(name)})
                        .toList());
    }

    /** What is hidden of the tilbud of a run. */
    public SupplySuppression suppression(long run) {
        return new SupplySuppression(
                new HashSet<>(
                        jdbc.query(
                                "select name from supply_suppressed where run_id = ?",
                                (result, _) -> StoredText.read(result.getString("name")),
                                run)));
    }

    /** The proof that enough is hidden, as JSON in UTF-8. */
    public byte[] proof(long run) {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        "select proof from supply_proof where run_id = ?",
                        (result, _) -> result.getBytes("proof"),
                        run));
    }

    /** How many days or trades of few can be found, whatever a run hides. */
    public int exposed(long run) {
        return Objects.requireNonNull(
                jdbc.queryForObject(
                        "select exposed from supply_proof where run_id = ?", Integer.class, run));
    }
}
