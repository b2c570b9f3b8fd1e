package dk.rammebilag.run;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.Status;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a published figure comes from. Holds counts as they were submitted, hidden ones too: for
 * the secretariat alone.
 *
 * @param indicator what is counted
 * @param key the row
 * @param place the kommune, or the region
 * @param round the round of the year it is of
 * @param asOf the moment that round called now
 * @param counts the counts before anything is hidden; null where the row has none
 * @param published what is shown of it; null where nobody reported such a row, or it is no row that
 *     is published
 * @param hidden why it is hidden; empty where it is not
 * @param population where inhabitants come from; empty where the denominator is reported
 * @param origins the kommuner behind it, by code: one, or for the region all
 */
public record Trace(
        Indicator indicator,
        FigureKey key,
        Municipality place,
        long round,
        LocalDateTime asOf,
        @Nullable Counts counts,
        @Nullable PublishedFigure published,
        String hidden,
        String population,
        List<Origin> origins) {

    /** What is told of a row. */
    static final Measure MEASURE = Measure.RATE;

    public Trace {
        origins = List.copyOf(origins);
    }

    /**
     * Counts of a row.
     *
     * @param numerator the count
     * @param denominator what it is a share of; null for a count without inhabitants behind it
     */
    public record Counts(long numerator, @Nullable Long denominator) {}

    /** Whether a kommune is in a figure, and why not. */
    public enum Part {
        /** It is. */
        IN,
        /** Nothing was received of it. */
        NOT_RECEIVED,
        /** Its submission is not used. */
        NOT_USED,
        /** Its submission has no such row. */
        NO_ROW,
        /** A count of the row is blank, or the inhabitants are not known. */
        BLANK,
        /** The denominator is 0. */
        NOBODY,
        /** The row is there, but another part of the same breakdown is not. */
        INCOMPLETE
    }

    /**
     * What a kommune has in a figure.
     *
     * @param municipality the kommune
     * @param part whether it is in it
     * @param file the submission that counts; null where nothing was received
     * @param row the row it comes from; null where there is none
     * @param counts the counts before anything is hidden; null unless it is in
     * @param shown whether the kommune's own figure is published with its counts
     */
    public record Origin(
            Municipality municipality,
            Part part,
            @Nullable File file,
            @Nullable Line row,
            @Nullable Counts counts,
            boolean shown) {}

    /**
     * A submission.
     *
     * @param name the name it was received under
     * @param sha256 of its bytes
     * @param received when it was received
     * @param status where it stands
     */
    public record File(String name, String sha256, LocalDateTime received, Status status) {}

    /**
     * A row of a submission.
     *
     * @param numerator where the numerator stands, and what
     * @param denominator where the denominator stands, and what
     * @param findings what was found on the row
     */
    public record Line(Cell<Long> numerator, Cell<Long> denominator, List<Finding> findings) {

        public Line {
            findings = List.copyOf(findings);
        }
    }

    /** The kommuner that are in it, or those that are not. */
    public List<Origin> origins(boolean in) {
        return origins.stream().filter(origin -> (origin.part() == Part.IN) == in).toList();
    }

    /** The kommune's own part, where it is a figure of one kommune. */
    public Optional<Origin> own() {
        return place.isRegion() ? Optional.empty() : origins.stream().findFirst();
    }
}
