package dk.rammebilag.catalogue;

import java.time.LocalDate;

/**
 * The dates of one round.
 *
 * @param deadline the last day a submission is in time
 */
public record Cycle(LocalDate deadline) {}
