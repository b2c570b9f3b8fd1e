package dk.rammebilag.run.store;

import java.time.LocalDateTime;

/**
 * A run whose figures have left the house.
 *
 * @param year the year of the agreement
 * @param region code of the region
 * @param run number of the run
 * @param round which of the year's runs it is
 * @param state as what it left
 * @param at when
 * @param figures SHA-256 of its {@code data/figures.csv}
 */
public record Release(
        int year,
        String region,
        long run,
        long round,
        String state,
        LocalDateTime at,
        String figures) {}
