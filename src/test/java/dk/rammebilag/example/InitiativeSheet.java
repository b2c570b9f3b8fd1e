package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Municipality;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sheet Indsatser: what a submitter does for the goals, at least one thing in every area. */
final class InitiativeSheet {

    private static final double RUNS = 0.4;
    private static final LocalDate EARLIEST = LocalDate.of(2014, 8, 1);
    private static final int START_WITHIN_MONTHS = 26;

    private final Catalogue catalogue;

    InitiativeSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The sheet of a submitter. */
    Sheet of(Municipality submitter) {
        return new Sheet(
                "Indsatser",
                List.of(
                        "Mål",
                        "Indsatsområde",
                        "Titel",
                        "Beskrivelse",
                        "Vidensgrundlag",
                        "Velfærdsteknologi",
                        "Samarbejdspartnere",
                        "Status",
                        "Startdato",
                        "Slutdato",
                        "Måler effekt"),
                catalogue.areas().stream()
                        .flatMap(a -> chosen(submitter.code(), a))
                        .map(r -> row(submitter.code(), r))
                        .toList());
    }

    private Stream<NamedCsvRecord> chosen(String submitter, GoalArea area) {
        var goals = catalogue.goalsOf(area).stream().map(g -> g.key()).toList();
        var likeliest =
                Tables.rows("initiatives").stream()
                        .filter(r -> goals.contains(r.getField("goal")))
                        .sorted(Comparator.comparingDouble(r -> wish(submitter, r)))
                        .toList();
        return Stream.concat(
                likeliest.stream().limit(1),
                likeliest.stream().skip(1).takeWhile(r -> wish(submitter, r) < RUNS));
    }

    private static double wish(String submitter, NamedCsvRecord initiative) {
        return Chance.share(submitter, initiative.getField("title"), "wish");
    }

    private List<Object> row(String submitter, NamedCsvRecord initiative) {
        var words = submitter + initiative.getField("title");
        var start = EARLIEST.plusMonths(Chance.between(0, START_WITHIN_MONTHS, words, "start"));
        var end = start.plusMonths(Chance.between(10, 36, words, "length")).minusDays(1);
        return List.of(
                initiative.getField("goal"),
                focusArea(initiative),
                initiative.getField("title"),
                initiative.getField("description"),
                initiative.getField("evidence"),
                initiative.getField("technology"),
                initiative.getField("partners"),
                status(start, end),
                start,
                end,
                initiative.getField("measured"));
    }

    /** The agreement of a year without focus areas has none to name. */
    private String focusArea(NamedCsvRecord initiative) {
        var key = initiative.getField("focus");
        return catalogue.focusAreas().stream().anyMatch(f -> f.key().equals(key)) ? key : "";
    }

    private String status(LocalDate start, LocalDate end) {
        var reported = LocalDate.of(catalogue.year(), 4, 1);
        return start.isAfter(reported)
                ? "planlagt"
                : end.isBefore(reported) ? "afsluttet" : "i gang";
    }
}
