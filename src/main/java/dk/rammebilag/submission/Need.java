package dk.rammebilag.submission;

/**
 * A row of Behov.
 *
 * @param targetGroup Målgruppe
 * @param score Score, {@code 1} to {@code 5} or {@code Ved ikke}
 * @param section Paragraf
 * @param change Ændring i pladser, may be negative
 * @param elaboration Uddybning
 */
public record Need(
        Cell<String> targetGroup,
        Cell<String> score,
        Cell<String> section,
        Cell<Long> change,
        Cell<String> elaboration)
        implements Row {}
