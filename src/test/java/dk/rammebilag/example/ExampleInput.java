package dk.rammebilag.example;

import static java.util.stream.Collectors.toMap;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes the made-up submissions that ship with the program. Run {@link #main} in the project's
 * folder after a change to the generator or the catalogue, and commit what it writes.
 */
public final class ExampleInput {

    static final Path INPUT = Path.of("input");
    static final Path TEMPLATES = Path.of("templates");
    static final List<Integer> YEARS = List.of(2016, 2017);

    private ExampleInput() {}

    /** Writes over what stands in {@code input}. */
    public static void main(String[] args) throws IOException {
        write(INPUT);
    }

    /** Writes the submissions of each year, and a page that says what is planted in them. */
    static void write(Path input) throws IOException {
        var readme = Tables.text("readme.md");
        for (int year : YEARS) {
            var example = example(year);
            example.write(input.resolve(String.valueOf(year)));
            readme = readme.replace("{" + year + "}\n", Expected.table(example.expected()));
        }
        Files.writeString(input.resolve("README.md"), readme);
    }

    /** The example of one year. */
    static ExampleYear example(int year) {
        var catalogues =
                YEARS.stream()
                        .filter(y -> y <= year)
                        .map(y -> CatalogueLoader.load(TEMPLATES, y))
                        .toList();
        var figures = catalogues.stream().collect(toMap(Catalogue::year, Figures::new));
        return new ExampleYear(catalogues.getLast(), figures);
    }
}
