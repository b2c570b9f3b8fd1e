package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.validation.State;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the submitters of a run have sent in, beside their figures.
 *
 * @param receipts the file that counts of each submitter that sent one, by code
 * @param initiatives the indsatser of the submissions that are used, by submitter in their order
 */
public record Submitted(List<Receipt> receipts, List<ReportedInitiative> initiatives) {

    /** Nobody has sent anything. */
    public static final Submitted NOTHING = new Submitted(List.of(), List.of());

    public Submitted {
        receipts = List.copyOf(receipts);
        initiatives = List.copyOf(initiatives);
    }

    /**
     * A file that counts.
     *
     * @param submitter code of who sent it
     * @param received when
     * @param version the submitter's own counter; null where it could not be read
     * @param found what the check has found in it, by rule
     */
    public record Receipt(
            String submitter, LocalDateTime received, @Nullable Long version, List<Found> found) {

        public Receipt {
            found = List.copyOf(found);
        }

        /** How many findings reject it. */
        long faults() {
            return count(one -> one.isOpen(Severity.ERROR));
        }

        /** How many warnings nobody has answered. */
        long open() {
            return count(one -> one.isOpen(Severity.WARNING));
        }

        /** How many findings the submitter has explained. */
        long explained() {
            return count(one -> one.state() == State.EXPLAINED);
        }

        /** How many the secretariat has accepted. */
        long accepted() {
            return count(one -> one.state() == State.ACCEPTED);
        }

        private long count(Predicate<Found> which) {
            return found.stream().filter(which).mapToLong(Found::count).sum();
        }
    }

    /**
     * What a rule has found in a file, as far as it is in one state.
     *
     * @param rule code of the rule
     * @param severity how grave it is
     * @param state whether it waits for somebody
     * @param count how many findings, at least one
     */
    public record Found(String rule, Severity severity, State state, long count) {

        boolean isOpen(Severity grave) {
            return state == State.OPEN && severity == grave;
        }
    }

    /**
     * A row of Indsatser; a blank cell is an empty text.
     *
     * @param submitter code of whose it is
     * @param goal key of the goal
     * @param title Titel
     * @param evidence Vidensgrundlag, a code
     * @param status Status, a code
     */
    public record ReportedInitiative(
            String submitter, String goal, String title, String evidence, String status) {}
}
