package dk.rammebilag.run.store;

import dk.rammebilag.document.State;
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
 * @param folder where it stands; empty unless it is an edition that was agreed on
 * @param manifest SHA-256 of its manifest, which the file store keeps; likewise
 */
public record Release(
        int year,
        String region,
        long run,
        long round,
        State state,
        LocalDateTime at,
        String figures,
        String folder,
        String manifest) {}
