package dk.rammebilag.example;

import dk.rammebilag.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** All that comes in in one year. */
final class ExampleYear {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Catalogue catalogue;
    private final List<Trade> trades;
    private final IndicatorSheet indicators;
    private final TargetSheet targets;
    private final InitiativeSheet initiatives;
    private final Offers offers;

    /** The catalogue of the year, and the figures of this year and those before it. */
    ExampleYear(Catalogue catalogue, Map<Integer, Figures> figures) {
        this.catalogue = catalogue;
        this.trades = new Trades(catalogue).all();
        this.indicators = new IndicatorSheet(catalogue);
        this.targets = new TargetSheet(figures);
        this.initiatives = new InitiativeSheet(catalogue);
        this.offers = new Offers(catalogue);
    }

    /**
     * Writes the submissions and when they were received into a folder, which is made if need be.
     *
     * @return what was written, in the order of the files
     */
    List<Submission> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var files = Received.in(catalogue.year());
        Files.writeString(
                folder.resolve("modtaget.csv"),
                files.stream()
                        .map(f -> f.name() + "," + TIME.format(f.at()) + "\n")
                        .collect(Collectors.joining("", "fil,modtaget\n", "")));
        var submissions = files.stream().map(this::submission).toList();
        for (var submission : submissions) {
            submission.write(folder);
        }
        return submissions;
    }

    private Submission submission(Received file) {
        var original = file.copyOf().isEmpty() ? file.name() : file.copyOf();
        return new Submission(
                file,
                sheets(file),
                Planted.in(catalogue.year()).stream()
                        .filter(p -> p.file().equals(original))
                        .toList());
    }

    private List<Sheet> sheets(Received file) {
        var year = catalogue.year();
        var submitter = catalogue.geography().submitter(file.submitter()).orElseThrow();
        var own = offers.of(submitter);
        return List.of(
                CoverSheet.of(submitter, year, file.version(), file.at().toLocalDate()),
                indicators.of(submitter, own),
                targets.of(submitter, catalogue),
                initiatives.of(submitter),
                OfferSheet.of(year, own),
                TradeSheet.of(submitter.code(), trades),
                NeedSheet.of(submitter.code(), year));
    }
}
