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

    /** The submissions, in the order of the files. */
    List<Submission> submissions() {
        return Received.in(catalogue.year()).stream().map(this::submission).toList();
    }

    /** What the program is expected to find in them, file by file. */
    List<Expected> expected() {
        return submissions().stream().flatMap(s -> Expected.in(s, catalogue.year())).toList();
    }

    /**
     * Writes the submissions and when they were received into a folder, which is made if need be.
     */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("modtaget.csv"),
                Received.in(catalogue.year()).stream()
                        .map(f -> f.name() + "," + TIME.format(f.at()) + "\n")
                        .collect(Collectors.joining("", "fil,modtaget\n", "")));
        for (var submission : submissions()) {
            submission.write(folder);
        }
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
