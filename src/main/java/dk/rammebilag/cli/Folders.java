package dk.rammebilag.cli;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.language.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The folders a command works on; each has a place in the installation by default. */
final class Folders {

    @Option(names = "--templates", paramLabel = "DIR", descriptionKey = "option.templates")
    private @Nullable Path templates;

    @Option(names = "--input", paramLabel = "DIR", descriptionKey = "option.input")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", descriptionKey = "option.output")
    private @Nullable Path output;

    @Mixin private StoredData stored = new StoredData();

    private final Home home = Home.find();

    Path templates() {
        return chosen(templates).orElseGet(home::templates);
    }

    Path input(int year) {
        return chosen(input).orElseGet(() -> home.input(year));
    }

    Path output(int year) {
        return chosen(output).orElseGet(() -> home.output(year));
    }

    Database database() {
        return stored.database();
    }

    /**
     * Refuses a year that no agreement is for.
     *
     * @throws UsageException naming the years there are
     */
    void requireCatalogue(int year) {
        requireCatalogue(year, templates());
    }

    /** The same of a folder of agreements. */
    static void requireCatalogue(int year, Path templates) {
        var years = CatalogueLoader.years(templates);
        if (!years.contains(year)) {
            throw unknownYear(year, templates, years);
        }
    }

    /** A year that no agreement is for, with the years there are. */
    static UsageException unknownYear(int year, Path templates, List<Integer> years) {
        return years.isEmpty()
                ? new UsageException(Messages.text("cli.usage.years.none", templates))
                : new UsageException(
                        Messages.text(
                                "cli.usage.year",
                                Integer.toString(year),
                                templates,
                                years.stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Refuses an input folder that is not there.
     *
     * @throws UsageException naming the folder
     */
    void requireInput(int year) {
        if (!Files.isDirectory(input(year))) {
            throw new UsageException(Messages.text("cli.usage.input", input(year)));
        }
    }

    /** A path as typed, made absolute; empty where none was. */
    static Optional<Path> chosen(@Nullable Path option) {
        return Optional.ofNullable(option).map(path -> path.toAbsolutePath().normalize());
    }
}
