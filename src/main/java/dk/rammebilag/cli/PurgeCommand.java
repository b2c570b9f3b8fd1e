package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Purge;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code purge}: lists what is no longer to be kept, and deletes it once that is confirmed. */
@Command(name = "purge")
final class PurgeCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private DataFolders folders = new DataFolders();

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.outputs")
    private Path output = Home.find().outputs();

    @Option(names = "--confirm", descriptionKey = "option.confirm.purge")
    private boolean isConfirmed;

    @Override
    public Integer call() {
        if (!folders.database().exists()) {
            throw new UsageException(Messages.text("purge.nothing", folders.data()));
        }
        try (var context = Application.start(folders.database())) {
            var due =
                    context.getBean(Purge.class)
                            .due(
                                    folders.templates(),
                                    output.toAbsolutePath().normalize(),
                                    isConfirmed);
            if (due.isEmpty()) {
                streams.out().println(Messages.text("purge.none"));
                return ExitCode.DONE;
            }
            due.forEach(one ->
                    streams.out()
                            .println(
                                    Messages.text(
                                            "purge.due."
                                                    + one.kind().name().toLowerCase(Locale.ROOT),
                                            one.name(),
                                            one.files())));
            streams.out().println(Messages.text(isConfirmed ? "purge.done" : "purge.trial"));
            return ExitCode.DONE;
        }
    }
}
