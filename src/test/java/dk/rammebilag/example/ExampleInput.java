package dk.rammebilag.example;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * Writes the made-up submissions that ship with the program. Run {@link #main} in the project's
 * folder after a change, and commit what it writes.
 */
public final class ExampleInput {

    private ExampleInput() {}

    /** Writes into {@code input}. */
    public static void main(String[] args) throws Exception {
        write(Path.of("input"));
    }

    static void write(Path input) throws Exception {
        var readme = Tables.text("readme.md");
        var figures = new TreeMap<Integer, Figures>();
        for (int year : List.of(2016, 2017)) {
            var catalogue = TmpCatalogue.load(year);
            figures.put(year, new Figures(catalogue));
            var submissions =
                    new ExampleYear(catalogue, figures).write(input.resolve(String.valueOf(year)));
            readme = readme.replace("{" + year + "}\n", Readme.table(year, submissions));
        }
        Files.writeString(input.resolve("README.md"), readme);
    }
}
