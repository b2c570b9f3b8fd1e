package dk.rammebilag.validation;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SheetLayout;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;

/**
 * Which findings the submitter has answered beforehand. One bit a row is kept of the sheets that
 * have a column for it.
 */
final class Answers {

    private final Remarks remarks;

    private final Map<String, BitSet> explained =
            Map.of(
                    SheetLayout.OBSERVATIONS.sheet(), new BitSet(),
                    SheetLayout.OFFERS.sheet(), new BitSet());

    Answers(Optional<Cover> cover) {
        remarks = Remarks.of(cover);
    }

    /** Remembers whether the row explains itself. */
    void note(Row row) {
        switch (row) {
            case Observation observation -> note(observation.explanation());
            case Offer offer -> note(offer.remark());
            default -> {}
        }
    }

    private void note(Cell<String> cell) {
        var rows = explained.get(cell.at().sheet());
        if (rows != null && cell.get().filter(text -> !text.isBlank()).isPresent()) {
            rows.set(cell.at().row());
        }
    }

    /**
     * Whether the submitter has answered a finding there: on its row, or, where there is no place
     * for it, in the remarks of the cover by naming the rule.
     */
    boolean answer(String rule, CellRef at) {
        var rows = explained.get(at.sheet());
        return (rows != null && at.row() > 0) ? rows.get(at.row()) : remarks.name(rule);
    }
}
