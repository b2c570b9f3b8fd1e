package dk.rammebilag.catalogue;

import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The agreements the product ships with, loaded once. */
final class Shipped {

    static final Path FOLDER = Path.of("templates");

    private static final Map<Integer, Catalogue> LOADED =
            Stream.of(2016, 2017).collect(toMap(year -> year, Shipped::load));

    private Shipped() {}

    /** The agreement of 2016 or 2017. */
    static Catalogue of(int year) {
        return Objects.requireNonNull(LOADED.get(year));
    }

    private static Catalogue load(int year) {
        return CatalogueLoader.load(FOLDER, year);
    }
}
