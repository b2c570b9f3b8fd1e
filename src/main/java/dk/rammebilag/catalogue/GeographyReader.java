package dk.rammebilag.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the kommuner and regions of the country with the years they are valid in. */
final class GeographyReader {

    private static final Pattern MUNICIPALITY_CODE = Pattern.compile("\\d{3}");
    private static final Pattern REGION_CODE = Pattern.compile("\\d{4}");

    /** Separates several aliases of a name. */
    private static final String BETWEEN_ALIASES = "\\|";

    private final Problems problems;
    private final List<Municipality> read = new ArrayList<>();

    private GeographyReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Every kommune and region of any year, kommuner first, each ordered by code. A kommune that
     * changes region is there once for each.
     */
    static List<Municipality> read(TemplateFiles files, Problems problems) {
        var reader = new GeographyReader(problems);
        reader.regions(files);
        reader.municipalities(files);
        reader.read.sort(
                Comparator.comparing(Municipality::isRegion).thenComparing(Municipality::code));
        return List.copyOf(reader.read);
    }

    private void regions(TemplateFiles files) {
        var columns = List.of("regionskode", "navn", "gyldig_fra", "gyldig_til");
        for (var row : CsvTable.read(files, "regioner.csv", columns, List.of(), problems)) {
            var code = row.get(0);
            if (valid(row, REGION_CODE)) {
                add(row, new Municipality(code, row.get(1), List.of(), code, validity(row, 2)));
            }
        }
    }

    private void municipalities(TemplateFiles files) {
        var required = List.of("kommunekode", "navn", "regionskode", "alias");
        var optional = List.of("gyldig_fra", "gyldig_til", "folketal_2013");
        var regions = read.stream().map(Municipality::code).distinct().toList();
        for (var row : CsvTable.read(files, "kommuner.csv", required, optional, problems)) {
            var region = row.get(2);
            if (!regions.contains(region) && !regions.isEmpty()) {
                problems.reportUnknown(
                        row.place(), region, regions, "catalogue.csv.region", region);
            } else if (valid(row, MUNICIPALITY_CODE)) {
                var aliases =
                        row.get(3).isEmpty()
                                ? List.<String>of()
                                : List.of(row.get(3).split(BETWEEN_ALIASES));
                add(
                        row,
                        new Municipality(
                                row.get(0), row.get(1), aliases, region, validity(row, 4)));
            }
        }
    }

    private boolean valid(CsvTable.Row row, Pattern code) {
        if (!code.matcher(row.get(0)).matches()) {
            problems.report(row.place(), "catalogue.csv.code", row.get(0), code.pattern());
            return false;
        }
        if (row.get(1).isEmpty()) {
            problems.report(row.place(), "catalogue.csv.name", row.get(0));
            return false;
        }
        return true;
    }

    private Validity validity(CsvTable.Row row, int first) {
        var from = year(row, first, Validity.ALWAYS.from());
        var to = year(row, first + 1, Validity.OPEN);
        if (from > to) {
            problems.report(row.place(), "catalogue.csv.years", row.get(first), row.get(first + 1));
            return Validity.ALWAYS;
        }
        return new Validity(from, to);
    }

    private int year(CsvTable.Row row, int column, int whenEmpty) {
        var written = row.get(column);
        var year = Form.year(written);
        if (!written.isEmpty() && year.isEmpty()) {
            problems.report(row.place(), "catalogue.csv.year", written);
        }
        return year.orElse(whenEmpty);
    }

    private void add(CsvTable.Row row, Municipality added) {
        var clash =
                read.stream()
                        .anyMatch(m ->
                                m.code().equals(added.code())
                                        && m.validity().from() <= added.validity().to()
                                        && added.validity().from() <= m.validity().to());
        if (clash) {
            problems.report(row.place(), "catalogue.csv.duplicate", added.code());
        } else {
            read.add(added);
        }
    }
}
