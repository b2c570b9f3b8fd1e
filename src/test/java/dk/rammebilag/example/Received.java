package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A file as it came in.
 *
 * @param name its name; without an ending it is a folder of CSV files
 * @param version the submitter's own counter
 * @param at when it came
 * @param copyOf name of the file it is an exact copy of; empty for none
 * @param rule code of the rule that speaks of the file as a whole; empty for none
 * @param state what becomes of that, in Danish; may be empty
 * @param note what is the matter with it, in Danish; may be empty
 */
record Received(
        String name,
        int version,
        LocalDateTime at,
        String copyOf,
        String rule,
        String state,
        String note) {

    /** The files of a year. */
    static List<Received> in(int year) {
        return Tables.rows("files").stream()
                .filter(r -> r.getField("year").equals(String.valueOf(year)))
                .map(Received::of)
                .toList();
    }

    private static Received of(NamedCsvRecord row) {
        return new Received(
                row.getField("file"),
                Integer.parseInt(row.getField("version")),
                LocalDateTime.parse(row.getField("received")),
                row.getField("copyOf"),
                row.getField("rule"),
                row.getField("state"),
                row.getField("note"));
    }

    /** Code of the submitter, which the name begins with. */
    String submitter() {
        return name.substring(0, name.indexOf('-'));
    }
}
