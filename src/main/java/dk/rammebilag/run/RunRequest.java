package dk.rammebilag.run;

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
 * @param isFinal whether only approved submissions are used
 */
public record RunRequest(
        int year,
        Path templates,
        Path input,
        Path output,
        @Nullable LocalDateTime asOf,
        boolean isFinal) {}
