package dk.rammebilag.catalogue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads inhabitants by year, kommune, sex and age. */
final class PopulationReader {

    private static final List<String> COLUMNS =
            List.of("year", "kommunekode", "sex", "age", "count");

    /** Nobody is older; a higher number is a column mixed up. */
    private static final int OLDEST = 130;

    private PopulationReader() {}

    /**
     * Reads a file: one in our own columns, or an export of FOLK1A from the StatBank.
     *
     * @param municipalities the kommuner there are
     * @param sexes the codes of the sexes
     */
    static Map<Population.Group, Long> read(
            TemplateFiles files,
            String name,
            List<Municipality> municipalities,
            List<String> sexes,
            Problems problems) {
        var export = files.danishText(name).flatMap(StatBankTable::of);
        if (export.isPresent()) {
            return new StatBankReader(files.place(name), export.get(), municipalities, problems)
                    .read();
        }
        var known = new HashSet<String>();
        municipalities.forEach(municipality -> known.add(municipality.code()));
        var counts = new HashMap<Population.Group, Long>();
        for (var row : CsvTable.read(files, name, COLUMNS, List.of(), problems)) {
            var year = Form.year(row.get(0));
            var age = Form.whole(row.get(3)).filter(years -> years <= OLDEST);
            var count = Form.whole(row.get(4));
            if (year.isEmpty()) {
                problems.report(row.place(), "catalogue.csv.year", row.get(0));
            } else if (!known.isEmpty() && !known.contains(row.get(1))) {
                problems.report(row.place(), "catalogue.csv.municipality", row.get(1));
            } else if (!sexes.isEmpty() && !sexes.contains(row.get(2))) {
                problems.reportUnknown(
                        row.place(), row.get(2), sexes, "catalogue.csv.sex", row.get(2));
            } else if (age.isEmpty()) {
                problems.report(row.place(), "catalogue.csv.age", row.get(3));
            } else if (count.isEmpty()) {
                problems.report(row.place(), "catalogue.csv.count", row.get(4));
            } else {
                var group = new Population.Group(year.get(), row.get(1), row.get(2), age.get());
                if (counts.put(group, count.get().longValue()) != null) {
                    problems.report(row.place(), "catalogue.csv.group");
                }
            }
        }
        return counts;
    }
}
