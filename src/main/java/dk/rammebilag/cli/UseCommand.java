package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Signature;
import dk.rammebilag.run.UseOlder;
import dk.rammebilag.run.UseRequest;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code use}: an older version is used while the newest is rejected. */
@Command(name = "use")
final class UseCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private DataFolders folders = new DataFolders();
    @Mixin private DecisionOptions decision = new DecisionOptions();

    @Option(
            names = "--version",
            paramLabel = "1",
            required = true,
            descriptionKey = "option.version.use")
    private long version;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        folders.requireRun(year.value());
        try (var context = Application.start(folders.database())) {
            var used =
                    context.getBean(UseOlder.class)
                            .use(
                                    new UseRequest(
                                            folders.templates(),
                                            year.value(),
                                            decision.kommune(),
                                            version,
                                            new Signature(decision.reason(), decision.by(), null)));
            if (json) {
                json(used, streams.out());
            } else {
                streams.out()
                        .println(
                                Messages.text(
                                        used.before() ? "cli.use.before" : "cli.use.done",
                                        Long.toString(used.version()),
                                        used.submitter(),
                                        used.file(),
                                        Integer.toString(year.value())));
            }
            return ExitCode.DONE;
        }
    }

    private static void json(UseOlder.Used used, PrintWriter out) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", used.submitter());
        fields.put("file", used.file());
        fields.put("sha256", used.sha256());
        fields.put("version", used.version());
        fields.put("before", used.before());
        fields.put("by", used.by());
        fields.put("reason", used.reason());
        Json.print(fields, out);
    }
}
