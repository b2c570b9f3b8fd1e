package dk.rammebilag.run;

import dk.rammebilag.run.store.Audit;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Tells who did what and when, and whether the chain of it holds; and is told. */
@Service
public class AuditTrail {

    private final Audit audit;

    AuditTrail(Audit audit) {
        this.audit = audit;
    }

    /**
     * One entry.
     *
     * @param seq 1, 2, …
     * @param moment when, to the second
     * @param who the name given, or that of the operating system's user
     * @param what {@code accept}, {@code publish}, {@code run-begun}, …
     * @param details as JSON
     * @param previous hash of the entry before
     * @param hash SHA-256 over all of the above
     */
    public record Line(
            long seq,
            LocalDateTime moment,
            String who,
            String what,
            String details,
            String previous,
            String hash) {}

    /**
     * Tells all of them, the oldest first.
     *
     * @return the number of the first that is not as it was written; empty where all are
     */
    public OptionalLong tell(Consumer<Line> reader) {
        try (var entries = audit.entries()) {
            entries.map(AuditTrail::line).forEach(reader);
        }
        return audit.verify();
    }

    private static Line line(Audit.Entry entry) {
        return new Line(
                entry.seq(),
                entry.moment(),
                entry.who(),
                entry.what(),
                entry.details(),
                entry.previous(),
                entry.hash());
    }

    /** Enters what was done elsewhere, in the transaction of the caller where there is one. */
    public void enter(String who, String what, Map<String, String> details) {
        audit.append(who, what, details);
    }
}
