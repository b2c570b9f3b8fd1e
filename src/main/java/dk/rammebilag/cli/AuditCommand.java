package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.AuditTrail;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code audit}: who did what when, for keeping elsewhere, and whether the chain holds. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();

    @Mixin private StoredData stored = new StoredData();

    @Option(names = "--json", descriptionKey = "option.json.lines")
    private boolean json;

    @Override
    public Integer call() {
        var database = stored.database();
        if (!database.exists()) {
            throw new UsageException(Messages.text("cli.audit.nothing", database.data()));
        }
        try (var context = Application.start(database)) {
            var broken =
                    context.getBean(AuditTrail.class)
                            .tell(entry ->
                                    streams.out()
                                            .println(
                                                    json ? Json.line(fields(entry)) : line(entry)));
            if (broken.isPresent()) {
                streams.err()
                        .println(
                                Messages.text(
                                        "cli.status.audit", Long.toString(broken.getAsLong())));
                return ExitCode.FAILED;
            }
            return ExitCode.DONE;
        }
    }

    private static String line(AuditTrail.Line entry) {
        return "%d\t%s\t%s\t%s\t%s"
                .formatted(entry.seq(), entry.moment(), entry.who(), entry.what(), entry.details());
    }

    private static Map<String, Object> fields(AuditTrail.Line entry) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("seq", entry.seq());
        fields.put("moment", entry.moment().toString());
        fields.put("who", entry.who());
        fields.put("what", entry.what());
        fields.put("details", entry.details());
        fields.put("previous", entry.previous());
        fields.put("hash", entry.hash());
        return fields;
    }
}
