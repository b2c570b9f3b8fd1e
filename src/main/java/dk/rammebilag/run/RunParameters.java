package dk.rammebilag.run;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.document.State;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What one round of the job is run with. Year, region and round say which round it is; the rest is
 * recorded, and a restart goes on with it.
 *
 * @param year the year of the agreement
 * @param region code of the region
 * @param round 1, 2, … within the year
 * @param asOf the moment the run calls now
 * @param state as what it shall leave the house one day
 * @param reason what is corrected and why; empty unless the run is an erratum
 * @param templates the folder of the catalogues
 * @param input the folder of the submissions
 * @param output the folder the run publishes
 * @param earlier the figures published of up to four years before, newest first, which changes,
 *     series and targets are measured against
 * @param earlierRun number of the run of the year before that was completed last, whose accepted
 *     submissions this year's are held against; empty where there is none
 * @param corrects SHA-256 of the manifest of the edition an erratum corrects; empty for any other
 * @param fingerprint what the run rests on, but for the moment: see {@link Fingerprint}
 */
record RunParameters(
        int year,
        String region,
        long round,
        LocalDateTime asOf,
        State state,
        String reason,
        Path templates,
        Path input,
        Path output,
        List<EarlierYear> earlier,
        Optional<Long> earlierRun,
        Optional<String> corrects,
        String fingerprint) {

    static RunParameters of(JobParameters parameters) {
        return new RunParameters(
                Math.toIntExact(Objects.requireNonNull(parameters.getLong("year"))),
                string(parameters, "region"),
                Objects.requireNonNull(parameters.getLong("round")),
                LocalDateTime.parse(string(parameters, "asOf")),
                state(parameters),
                Objects.toString(parameters.getString("reason"), ""),
                Path.of(string(parameters, "templates")),
                Path.of(string(parameters, "input")),
                Path.of(string(parameters, "output")),
                EarlierYear.read(Objects.toString(parameters.getString("earlierFigures"), "")),
                Optional.ofNullable(parameters.getLong("earlierRun")),
                Optional.ofNullable(parameters.getString("corrects")),
                string(parameters, "fingerprint"));
    }

    /** Runs of earlier versions of the program only tell whether they are final. */
    private static State state(JobParameters parameters) {
        var named = parameters.getString("state");
        if (named != null) {
            return State.valueOf(named);
        }
        return Boolean.parseBoolean(string(parameters, "final")) ? State.APPROVED : State.DRAFT;
    }

    /** Whether only approved submissions are used. */
    boolean isFinal() {
        return state.isFinal();
    }

    /** Where the texts of the agreement lie: its own folder first, then those it extends. */
    List<Path> folders() {
        return CatalogueLoader.folders(templates, year);
    }

    JobParameters toJobParameters() {
        var builder =
                new JobParametersBuilder()
                        .addLong("year", (long) year)
                        .addString("region", region)
                        .addLong("round", round)
                        .addString("asOf", asOf.toString(), false)
                        .addString("state", state.name(), false)
                        .addString("reason", reason, false)
                        .addString("templates", templates.toString(), false)
                        .addString("input", input.toString(), false)
                        .addString("output", output.toString(), false)
                        .addString("fingerprint", fingerprint, false);
        builder.addString("earlierFigures", EarlierYear.write(earlier), false);
        earlierRun.ifPresent(run -> builder.addLong("earlierRun", run, false));
        corrects.ifPresent(manifest -> builder.addString("corrects", manifest, false));
        return builder.toJobParameters();
    }

    private static String string(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), name);
    }
}
