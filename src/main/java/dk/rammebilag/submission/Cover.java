package dk.rammebilag.submission;

import java.time.LocalDate;

/**
 * The sheet Forside.
 *
 * @param formVersion Skemaversion
 * @param year Rammeaftaleår
 * @param code Kommunekode, without leading zeros
 * @param name Kommune
 * @param version Version, the submitter's own counter
 * @param contact Kontaktperson
 * @param email E-mail
 * @param telephone Telefon
 * @param approvedBy Godkendt af
 * @param approvedOn Godkendt dato
 * @param remarks Bemærkninger
 */
public record Cover(
        Cell<String> formVersion,
        Cell<Long> year,
        Cell<String> code,
        Cell<String> name,
        Cell<Long> version,
        Cell<String> contact,
        Cell<String> email,
        Cell<String> telephone,
        Cell<String> approvedBy,
        Cell<LocalDate> approvedOn,
        Cell<String> remarks)
        implements Row {}
