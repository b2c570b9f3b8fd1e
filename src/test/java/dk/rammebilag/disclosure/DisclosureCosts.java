package dk.rammebilag.disclosure;

import dk.rammebilag.bench.Cost;
import dk.rammebilag.catalogue.CatalogueLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Figures and disclosure control of some years, one after the other as the program does it, in a
 * process of its own: {@code 2016} and {@code 2017} are the example's, smaller numbers are
 * synthetic regions of so many kommuner.
 */
final class DisclosureCosts {

    private static final int FIRST_YEAR = 2000;

    /** Makes the regions differ that have as many kommuner. */
    private static final int APART = 1000;

    private DisclosureCosts() {}

    /** Tells how many rows are hidden and, in the lower half, a checksum of which. */
    public static void main(String[] years) throws IOException {
        var hidden = 0L;
        var which = new CRC32();
        for (var at = 0; at < years.length; at++) {
            var keys = suppression(Integer.parseInt(years[at]), at).hidden().keySet();
            hidden += keys.size();
            which.update(keys.toString().getBytes(StandardCharsets.UTF_8));
        }
        Cost.tell((hidden << Integer.SIZE) | which.getValue());
    }

    private static Suppression suppression(int year, int at) throws IOException {
        if (year > FIRST_YEAR) {
            var catalogue = CatalogueLoader.load(Path.of("templates"), year);
            return new Protector(catalogue)
                    .protect(ExampleAttackTests.figures(catalogue, year))
                    .suppression();
        }
        var folder = Files.createTempDirectory("region");
        var region = SyntheticYear.of(year, year + APART * at, folder);
        return new Protector(region.catalogue()).protect(region.figures()).suppression();
    }
}
