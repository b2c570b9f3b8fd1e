package dk.rammebilag.cli;

import dk.rammebilag.language.Messages;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The folders of a command that only decides: it neither reads an input nor writes an output. */
final class DataFolders {

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
    private Path templates = Home.find().templates();

    @Mixin private StoredData stored = new StoredData();

    Path templates() {
        return templates.toAbsolutePath().normalize();
    }

    Path data() {
        return stored.folder();
    }

    Database database() {
        return stored.database();
    }

    /**
     * Refuses a year that no agreement is for, and a folder in which nothing has been run: nothing
     * is written there then.
     *
     * @throws UsageException saying what there is, or what to do
     */
    void requireRun(int year) {
        requireRun(year, "decision.noRun");
    }

    /**
     * The same.
     *
     * @param key of what to say where nothing has been run
     */
    void requireRun(int year, String key) {
        Folders.requireCatalogue(year, templates());
        if (!database().exists()) {
            throw new UsageException(Messages.text(key, Integer.toString(year)));
        }
    }
}
