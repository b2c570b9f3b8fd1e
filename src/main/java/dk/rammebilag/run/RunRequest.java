package dk.rammebilag.run;

import dk.rammebilag.document.State;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who starts a run.
 *
 * @param year the year of the agreement
 * @param templates the folder of the catalogues
 * @param input the folder of the submissions
 * @param output the folder to publish
 * @param asOf the moment the run shall call now; null for now, or for the moment of the round that
 *     is continued or repeated
 * @param state as what it shall leave the house one day: a draft, for hearing, or approved
 * @param reason what is corrected and why; empty unless something that was approved is
 */
public record RunRequest(
        int year,
        Path templates,
        Path input,
        Path output,
        @Nullable LocalDateTime asOf,
        State state,
        String reason) {}
