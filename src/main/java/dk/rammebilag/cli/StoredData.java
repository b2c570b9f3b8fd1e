package dk.rammebilag.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command finds what earlier ones have kept: the data folder and the database. */
final class StoredData {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    private @Nullable Path data;

    @Option(names = "--db", paramLabel = "URL", descriptionKey = "option.db")
    private @Nullable String url;

    Path folder() {
        return Folders.chosen(data).orElseGet(() -> Home.find().data());
    }

    /**
     * The database the option names, or else the environment; without either the one in the data
     * folder.
     *
     * @throws UsageException if its address cannot be used
     */
    Database database() {
        return Optional.ofNullable(url)
                .or(() -> Optional.ofNullable(System.getenv(ServerDatabase.URL)))
                .<Database>map(address -> ServerDatabase.at(folder(), address))
                .orElseGet(() -> new EmbeddedDatabase(folder()));
    }
}
