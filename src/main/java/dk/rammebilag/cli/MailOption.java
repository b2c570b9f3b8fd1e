package dk.rammebilag.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which mail server there is. */
final class MailOption {

    /** The file that says so, in Spring Boot's words. */
    private static final String SETTINGS = "mail.properties";

    @Option(names = "--mail", paramLabel = "FILE", descriptionKey = "option.mail")
    private @Nullable Path file;

    /** What the program is to be started with. */
    Map<String, Object> settings() {
        var chosen = Folders.chosen(file).orElseGet(() -> Home.find().root().resolve(SETTINGS));
        return Map.of("spring.config.additional-location", "optional:" + chosen.toUri());
    }
}
