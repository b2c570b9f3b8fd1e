package dk.rammebilag.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Loads agreements from the templates folder: a folder for each, named by its year, beside the
 * tables of kommuner, regions and inhabitants they share.
 */
public final class CatalogueLoader {

    private CatalogueLoader() {}

    /**
     * The years there is an agreement for, in order; none when there is no such folder.
     *
     * @param templates the templates folder
     */
    public static List<Integer> years(Path templates) {
        if (!Files.isDirectory(templates)) {
            return List.of();
        }
        try (var folders = Files.list(templates)) {
            return folders.filter(Files::isDirectory)
                    .flatMap(folder -> Form.year(folder.getFileName().toString()).stream())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The folders an agreement is made of: its own first, then the one it extends, and so on.
     *
     * @param templates the templates folder
     * @param year the year of the agreement
     * @throws CatalogueException if there is no such agreement, or the link to another is broken
     */
    public static List<Path> folders(Path templates, int year) {
        var problems = new Problems();
        var files = new TemplateFiles(templates, problems);
        var lineage = Agreement.lineage(files, year, years(templates), problems);
        problems.throwIfAny();
        return lineage.stream().map(templates::resolve).toList();
    }

    /**
     * The calendar of an agreement. It stands beside the catalogue, for what a run gives does not
     * rest on it.
     *
     * @param templates the templates folder
     * @param year the year of the agreement
     * @throws CatalogueException with all the faults found, if there is no such agreement or its
     *     calendar is not right
     */
    public static Calendar calendar(Path templates, int year) {
        var problems = new Problems();
        var files = new TemplateFiles(templates, problems);
        var calendar = Agreement.calendar(files, year, years(templates), problems);
        problems.throwIfAny();
        return calendar.orElseThrow(
                () -> new IllegalStateException("a calendar that is not there is reported"));
    }

    /**
     * Loads the agreement of a year with everything it extends, and checks it.
     *
     * @param templates the templates folder
     * @param year the year of the agreement
     * @throws CatalogueException with all the faults found, if there is no such agreement or its
     *     files are not right
     */
    public static Catalogue load(Path templates, int year) {
        var problems = new Problems();
        var files = new TemplateFiles(templates, problems);
        var years = years(templates);
        var catalogue = Optional.<Catalogue>empty();
        if (years.contains(year)) {
            catalogue =
                    Agreement.read(files, year, years, problems)
                            .flatMap(agreement ->
                                    new CatalogueReader(year, files, problems).read(agreement));
        } else if (!Files.isDirectory(templates)) {
            problems.report(files.place(""), "catalogue.folder.missing");
        } else {
            problems.reportUnknown(
                    files.place(Integer.toString(year)),
                    Integer.toString(year),
                    years.stream().map(String::valueOf).toList(),
                    "catalogue.year.unknown",
                    Integer.toString(year));
        }
        problems.throwIfAny();
        return catalogue.orElseThrow(
                () -> new IllegalStateException("a catalogue that is not there is reported"));
    }
}
