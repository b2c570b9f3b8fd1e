package dk.rammebilag.submission;

import java.util.stream.Stream;

/**
 * A row of Indikatorer: one observation.
 *
 * @param indicator Indikator
 * @param targetGroup Målgruppe, {@link #TOTAL} for all
 * @param ageGroup Aldersgruppe, {@link #TOTAL} for all
 * @param sex Køn, {@link #TOTAL} for both
 * @param numerator Tæller, 0 or more unless reported wrong
 * @param denominator Nævner, likewise
 * @param explanation Forklaring
 */
public record Observation(
        Cell<String> indicator,
        Cell<String> targetGroup,
        Cell<String> ageGroup,
        Cell<String> sex,
        Cell<Long> numerator,
        Cell<Long> denominator,
        Cell<String> explanation)
        implements Row {

    /** What stands in a breakdown column that is not broken down. */
    public static final String TOTAL = "I alt";

    /** Whether nothing is broken down. */
    public boolean isTotal() {
        return Stream.of(targetGroup, ageGroup, sex).allMatch(cell -> TOTAL.equals(cell.value()));
    }
}
