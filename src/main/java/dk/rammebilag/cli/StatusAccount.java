package dk.rammebilag.cli;

import dk.rammebilag.run.RunAccount;
import dk.rammebilag.run.RunStatus;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What {@code status --json} tells; docs/kommandolinje.md names its fields. */
final class StatusAccount {

    private StatusAccount() {}

    /**
     * Where a year stands.
     *
     * @param latest its latest run; empty when there has been none
     * @param broken the first entry of the audit that is not as it was written
     */
    static Map<String, Object> of(
            int year, Optional<RunStatus.Latest> latest, OptionalLong broken) {
        var root = new LinkedHashMap<String, Object>();
        root.put("year", year);
        root.put("auditIntact", broken.isEmpty());
        latest.ifPresent(one -> root.put("run", run(one)));
        root.put(
                "submitters",
                latest.map(one -> new StatusSummary(one.submitters()).fields()).orElse(List.of()));
        return root;
    }

    private static Map<String, Object> run(RunStatus.Latest latest) {
        var account = latest.account();
        var run = new LinkedHashMap<String, Object>();
        run.put("round", account.round());
        run.put("state", account.state().name());
        run.put("asOf", account.asOf().toString());
        run.put("status", account.status().name());
        run.put("attempts", account.attempts());
        put(run, "began", account.began());
        put(run, "ended", account.ended());
        run.put("output", account.output().toString());
        run.put("log", latest.log().toString());
        run.put("exposed", latest.exposed());
        run.put("steps", account.steps().stream().map(StatusAccount::step).toList());
        return run;
    }

    private static Map<String, Object> step(RunAccount.Step step) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", step.name());
        fields.put("status", step.status().name());
        fields.put("attempts", step.attempts());
        fields.put("milliseconds", step.time().toMillis());
        fields.put("parts", step.parts());
        fields.put("read", step.read());
        fields.put("written", step.written());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, @Nullable LocalDateTime at) {
        if (at != null) {
            fields.put(name, at.toString());
        }
    }
}
