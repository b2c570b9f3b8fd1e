package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.AcceptFindings;
import dk.rammebilag.run.AcceptRequest;
import dk.rammebilag.run.Accepted;
import dk.rammebilag.run.Signature;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code accept}: the secretariat accepts findings in a file, with a reason. */
@Command(name = "accept")
final class AcceptCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private DataFolders folders = new DataFolders();
    @Mixin private DecisionOptions decision = new DecisionOptions();

    @Option(names = "--rule", paramLabel = "H01", required = true, descriptionKey = "option.rule")
    private String rule = "";

    @Option(names = "--cell", paramLabel = "Tilbud!K7", descriptionKey = "option.cell")
    private @Nullable String cell;

    @Option(names = "--second", paramLabel = "NAVN", descriptionKey = "option.second")
    private @Nullable String second;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        folders.requireRun(year.value());
        try (var context = Application.start(folders.database())) {
            var accepted =
                    context.getBean(AcceptFindings.class)
                            .accept(
                                    new AcceptRequest(
                                            folders.templates(),
                                            year.value(),
                                            decision.kommune(),
                                            rule,
                                            cell,
                                            new Signature(
                                                    decision.reason(), decision.by(), second)));
            if (json) {
                json(accepted, streams.out());
            } else {
                tell(accepted, streams.out());
            }
            return ExitCode.DONE;
        }
    }

    private void tell(Accepted accepted, PrintWriter out) {
        out.println(
                Messages.text(
                        accepted.count() == 0 ? "cli.accept.before" : "cli.accept.done",
                        accepted.count() == 0 ? accepted.before() : accepted.count(),
                        accepted.rule(),
                        accepted.submitter(),
                        accepted.file(),
                        Integer.toString(year.value())));
    }

    private static void json(Accepted accepted, PrintWriter out) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", accepted.submitter());
        fields.put("file", accepted.file());
        fields.put("sha256", accepted.sha256());
        fields.put("rule", accepted.rule());
        fields.put("accepted", accepted.count());
        fields.put("acceptedBefore", accepted.before());
        fields.put("by", accepted.by());
        fields.put("second", accepted.second());
        fields.put("reason", accepted.reason());
        Json.print(fields, out);
    }
}
