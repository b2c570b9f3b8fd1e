package dk.rammebilag.run;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who accepts findings.
 *
 * @param templates the folder of the catalogues
 * @param year the year of the agreement, which has a catalogue
 * @param submitter code of the submitter, as typed
 * @param rule code of the rule, as typed
 * @param cell sheet and cell, as {@code Tilbud!K7}; null for all findings of the rule
 * @param signature who, and why
 */
public record AcceptRequest(
        Path templates,
        int year,
        String submitter,
        String rule,
        @Nullable String cell,
        Signature signature) {}
