package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.statistics.Tally;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.supply.Price;
import dk.rammebilag.supply.Supply;
import dk.rammebilag.supply.SupplyTally;
import dk.rammebilag.validation.Submitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tilbud of a year of the example, of the newest file of every submitter, and what is decided
 * about them.
 *
 * @param reporting codes of the submitters
 * @param rows the rows as they were read, each with its submitter
 */
public record ExampleSupply(
        Catalogue catalogue,
        Supply supply,
        Publishable figures,
        SupplyProtector.Decision decision,
        Set<String> reporting,
        List<Map.Entry<String, Item>> rows) {

    /** The one file of the example that has faults, in 2017. */
    private static final Path REJECTED = Path.of("2017", "707-norddjurs.xlsx");

    public static ExampleSupply of(int year) throws IOException {
        var catalogue = CatalogueLoader.load(Path.of("templates"), year);
        var newest = new TreeMap<String, Path>();
        try (var files = Files.list(Path.of("input", String.valueOf(year)))) {
            files.filter(file -> !file.endsWith("modtaget.csv"))
                    .filter(file -> !file.endsWith(REJECTED))
                    .sorted(Comparator.comparingLong(ExampleSupply::version))
                    .forEach(file -> newest.put(submitter(catalogue, file), file));
        }
        var tally = new Tally(catalogue);
        var supplies = new SupplyTally(catalogue);
        var rows = new ArrayList<Map.Entry<String, Item>>();
        newest.forEach((submitter, file) -> {
            supplies.reports(submitter);
            try (var reader = SubmissionReader.open(file)) {
                reader.forEachRemaining(item -> {
                    rows.add(Map.entry(submitter, item));
                    switch (item) {
                        case Observation row -> tally.add(submitter, row);
                        case Offer row -> supplies.add(submitter, row);
                        case Trade row -> supplies.add(submitter, row);
                        case Need row -> supplies.add(submitter, row);
                        default -> {}
                    }
                });
            }
        });
        var counted = tally.figures();
        var suppression = new Protector(catalogue).protect(counted).suppression();
        var figures = Publishable.of(catalogue, counted, suppression, Optional.empty());
        var supply = supplies.supply();
        var decision = new SupplyProtector(catalogue).protect(supply, figures);
        return new ExampleSupply(catalogue, supply, figures, decision, newest.keySet(), rows);
    }

    /** What may be shown, without the year before. */
    public PublishableSupply shown() {
        return shown(Map.of());
    }

    /** What may be shown. */
    public PublishableSupply shown(Map<String, Price> lastYear) {
        return PublishableSupply.of(
                catalogue, supply, decision.suppression(), figures, reporting, lastYear);
    }

    private static long version(Path file) {
        return SubmissionReader.cover(file).flatMap(c -> c.version().get()).orElseThrow();
    }

    private static String submitter(Catalogue catalogue, Path file) {
        var cover = SubmissionReader.cover(file);
        return Submitter.of(catalogue.geography(), cover, file.getFileName().toString())
                .orElseThrow()
                .code();
    }
}
