package dk.rammebilag.submission;

import java.time.LocalDate;

/**
 * A row of Indsatser.
 *
 * @param goal Mål, a goal key
 * @param focusArea Indsatsområde, a key
 * @param title Titel
 * @param description Beskrivelse
 * @param evidence Vidensgrundlag
 * @param technology Velfærdsteknologi
 * @param partners Samarbejdspartnere
 * @param status Status
 * @param start Startdato
 * @param end Slutdato
 * @param measured Måler effekt
 */
public record Initiative(
        Cell<String> goal,
        Cell<String> focusArea,
        Cell<String> title,
        Cell<String> description,
        Cell<String> evidence,
        Cell<String> technology,
        Cell<String> partners,
        Cell<String> status,
        Cell<LocalDate> start,
        Cell<LocalDate> end,
        Cell<String> measured)
        implements Row {}
