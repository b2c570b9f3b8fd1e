package dk.rammebilag.example;

import dk.rammebilag.catalogue.CatalogueLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Writes the made-up submissions that ship with the program. Run {@link #main} in the project's
 * folder after a change to the generator or the catalogue, and commit what it writes.
 */
public final class ExampleInput {

    static final Path INPUT = Path.of("input");

    private static final Path TEMPLATES = Path.of("templates");
    private static final List<Integer> YEARS = List.of(2016, 2017);

    private ExampleInput() {}

    /** Writes over what stands in {@code input}. */
    public static void main(String[] args) throws IOException {
        write(INPUT);
    }

    /** Writes both years and what is planted in them; returns the submissions. */
    static List<Submission> write(Path input) throws IOException {
        var readme = Tables.text("readme.md");
        var figures = new HashMap<Integer, Figures>();
        var all = new ArrayList<Submission>();
        for (int year : YEARS) {
            var catalogue = CatalogueLoader.load(TEMPLATES, year);
            figures.put(year, new Figures(catalogue));
            var submissions =
                    new ExampleYear(catalogue, figures).write(input.resolve(String.valueOf(year)));
            readme = readme.replace("{" + year + "}\n", Readme.table(year, submissions));
            all.addAll(submissions);
        }
        Files.writeString(input.resolve("README.md"), readme);
        return all;
    }
}
