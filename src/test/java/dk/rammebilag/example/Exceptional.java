package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Optional;

/**
 * An indicator that something happened to in one kommune and year.
 *
 * @param kommune kommunekode
 * @param indicator id of the indicator
 * @param missing whether there is no figure at all
 * @param rate the rate in the indicator's unit instead of the usual; empty for the usual
 * @param explanation what the kommune writes in Forklaring; may be empty
 * @param rule code of the rule that finds it
 * @param state what becomes of the finding, in Danish
 * @param note what is unusual, in Danish
 */
record Exceptional(
        String kommune,
        String indicator,
        boolean missing,
        Optional<Double> rate,
        String explanation,
        String rule,
        String state,
        String note) {

    /** What happened in a year. */
    static List<Exceptional> in(int year) {
        return Tables.rows("exceptions").stream()
                .filter(r -> r.getField("year").equals(String.valueOf(year)))
                .map(Exceptional::of)
                .toList();
    }

    /** What happened in that year to the indicator in the kommune, if anything did. */
    static Optional<Exceptional> find(String kommune, int year, String indicator) {
        return in(year).stream()
                .filter(e -> e.kommune.equals(kommune) && e.indicator.equals(indicator))
                .findFirst();
    }

    private static Exceptional of(NamedCsvRecord row) {
        var rate = row.getField("rate");
        var missing = rate.equals("missing");
        return new Exceptional(
                row.getField("kommune"),
                row.getField("indicator"),
                missing,
                missing || rate.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(rate)),
                row.getField("explanation"),
                row.getField("rule"),
                row.getField("state"),
                row.getField("note"));
    }
}
