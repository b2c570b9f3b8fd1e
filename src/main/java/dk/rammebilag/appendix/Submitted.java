package dk.rammebilag.appendix;

import java.time.LocalDateTime;
import java.util.List;
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
     * @param faults how many findings reject it
     * @param open how many warnings nobody has answered
     * @param explained how many findings the submitter has explained
     * @param accepted how many the secretariat has accepted
     */
    public record Receipt(
            String submitter,
            LocalDateTime received,
            @Nullable Long version,
            long faults,
            long open,
            long explained,
            long accepted) {}

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
