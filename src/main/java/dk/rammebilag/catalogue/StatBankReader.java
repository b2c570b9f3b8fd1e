package dk.rammebilag.catalogue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes the inhabitants per 1 January out of an export of FOLK1A: the first quarters, the kommuner,
 * men and women, single years of age. Totals, regions and other quarters are passed over.
 */
final class StatBankReader {

    private static final Pattern FIRST_QUARTER = Pattern.compile("(\\d{4})K1");
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})( år)?( og derover)?");
    private static final Pattern CODE_AND_NAME = Pattern.compile("0?(\\d{3})(?: \\D.*)?");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}|\\d{1,3}(?:[. ]\\d{3})+");
    private static final String NIL = "-";

    private static final Set<String> TOTALS = Set.of("i alt", "ialt", "alder i alt", "tot");

    /** What stands among the kommuner and is none: the country, regions, landsdele, an island. */
    private static final Pattern NO_KOMMUNE =
            Pattern.compile(
                    "hele landet|region .*|landsdel .*|christiansø|000.*|0?08[1-5].*|0?411.*"
                            + "|0[1-9]|1[01]");

    private static final Map<String, String> SEXES =
            Map.of("mænd", "M", "kvinder", "K", "m", "M", "k", "K", "1", "M", "2", "K");

    /** Every export of single years has so many, whether or not anybody is that old. */
    private static final int AGES = 100;

    private static final int OLDEST = 130;

    /**
     * Where in the table things stand.
     *
     * @param status civilstand, of which only the total counts; −1 where the table has none
     * @param quarters the columns of numbers
     * @param time the column that names the quarter; −1 where the headers do
     */
    private record Columns(
            int area, int sex, int age, int status, List<Integer> quarters, int time) {

        List<Integer> headings() {
            return Stream.of(area, sex, age, status).filter(column -> column >= 0).toList();
        }
    }

    private final Place file;
    private final StatBankTable table;
    private final Problems problems;
    private final Map<String, String> codes = new HashMap<>();
    private final Map<Population.Group, Long> counts = new HashMap<>();

    /**
     * @param municipalities the kommuner there are, by whose codes and names rows are known
     */
    StatBankReader(
            Place file, StatBankTable table, List<Municipality> municipalities, Problems problems) {
        this.file = file;
        this.table = table;
        this.problems = problems;
        for (var municipality : municipalities) {
            codes.put(municipality.code(), municipality.code());
            codes.put(lower(municipality.name()), municipality.code());
            municipality.aliases().forEach(alias -> codes.put(lower(alias), municipality.code()));
        }
    }

    /** The inhabitants of each group; what cannot be read is reported and left out. */
    Map<Population.Group, Long> read() {
        var before = problems.count();
        columns()
                .ifPresent(columns ->
                        table.filled(columns.headings()).forEach(line -> add(line, columns)));
        if (problems.count() == before) {
            requireWhole();
        }
        return counts;
    }

    private Optional<Columns> columns() {
        var area = table.column("OMRÅDE", this::isKommune);
        var sex = table.column("KØN", text -> SEXES.containsKey(lower(text)));
        var age = table.column("ALDER", text -> text.endsWith(" år"));
        var status = table.column("CIVILSTAND", text -> lower(text).equals("ugift"));
        var time = table.time();
        var quarters = time.isPresent() ? List.of(table.header().size() - 1) : table.quarters();
        missing("OMRÅDE", area);
        missing("KØN", sex);
        missing("ALDER", age);
        if (time.isEmpty() && quarters.stream().noneMatch(at -> isFirst(table.header().get(at)))) {
            problems.report(place(table.at()), "catalogue.folk.quarter");
            return Optional.empty();
        }
        return area.isEmpty() || sex.isEmpty() || age.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Columns(
                                area.get(),
                                sex.get(),
                                age.get(),
                                status.orElse(-1),
                                quarters,
                                time.orElse(-1)));
    }

    private void missing(String column, Optional<Integer> found) {
        if (found.isEmpty()) {
            problems.report(place(table.at()), "catalogue.folk.column", column);
        }
    }

    private void add(StatBankTable.Line line, Columns columns) {
        var area = line.field(columns.area());
        var sex = lower(line.field(columns.sex()));
        var age = lower(line.field(columns.age()));
        if (isNote(line, columns)
                || NO_KOMMUNE.matcher(lower(area)).matches()
                || TOTALS.contains(sex)
                || TOTALS.contains(age)
                || (columns.status() >= 0
                        && !TOTALS.contains(lower(line.field(columns.status()))))) {
            return;
        }
        var code = code(area);
        var years = age(age);
        if (code.isEmpty()) {
            problems.reportUnknown(
                    place(line.number()), area, codes.keySet(), "catalogue.folk.area", area);
        } else if (!SEXES.containsKey(sex)) {
            problems.report(place(line.number()), "catalogue.folk.sex", line.field(columns.sex()));
        } else if (years.isEmpty()) {
            problems.report(place(line.number()), "catalogue.folk.age", line.field(columns.age()));
        } else {
            for (var at : columns.quarters()) {
                var quarter =
                        columns.time() < 0 ? table.header().get(at) : line.field(columns.time());
                add(line, quarter, code.get(), SEXES.get(sex), years.get(), line.field(at));
            }
        }
    }

    private void add(
            StatBankTable.Line line,
            String quarter,
            String code,
            String sex,
            int age,
            String written) {
        var place = place(line.number());
        var first = FIRST_QUARTER.matcher(quarter);
        var count = count(written);
        if (!StatBankTable.isQuarter(quarter)) {
            problems.report(place, "catalogue.folk.time", quarter);
        } else if (!first.matches()) {
            return;
        } else if (count.isEmpty()) {
            problems.report(place, "catalogue.folk.count", written, quarter);
        } else if (counts.put(
                        new Population.Group(Integer.parseInt(first.group(1)), code, sex, age),
                        count.get())
                != null) {
            problems.report(place, "catalogue.csv.group");
        }
    }

    /** An age that is left out would count as nobody. */
    private void requireWhole() {
        if (counts.isEmpty()) {
            problems.report(file, "catalogue.folk.quarter");
        }
        var places = new TreeMap<String, Population.Group>();
        counts.keySet().forEach(group -> places.put(group.year() + group.municipality(), group));
        for (var one : places.values()) {
            for (var sex : List.of("M", "K")) {
                var absent =
                        IntStream.range(0, AGES)
                                .filter(age ->
                                        !counts.containsKey(
                                                new Population.Group(
                                                        one.year(), one.municipality(), sex, age)))
                                .boxed()
                                .toList();
                if (!absent.isEmpty()) {
                    problems.report(
                            file,
                            "catalogue.folk.absent",
                            one.municipality(),
                            Integer.toString(one.year()),
                            sex,
                            absent.getFirst().toString());
                    return;
                }
            }
        }
    }

    private boolean isNote(StatBankTable.Line line, Columns columns) {
        return columns.quarters().stream().allMatch(at -> line.field(at).isEmpty())
                && (columns.time() >= 0 || !isKommune(line.field(columns.area())));
    }

    private boolean isKommune(String area) {
        return code(area).isPresent();
    }

    private Optional<String> code(String area) {
        var written = CODE_AND_NAME.matcher(area);
        return Optional.ofNullable(codes.get(written.matches() ? written.group(1) : lower(area)));
    }

    private static Optional<Integer> age(String text) {
        var age = AGE.matcher(text);
        return Optional.of(age)
                .filter(Matcher::matches)
                .map(matched -> Integer.valueOf(matched.group(1)))
                .filter(years -> years <= OLDEST);
    }

    private static Optional<Long> count(String text) {
        if (text.equals(NIL)) {
            return Optional.of(0L);
        }
        return COUNT.matcher(text).matches()
                ? Optional.of(Long.valueOf(text.replaceAll("[. ]", "")))
                : Optional.empty();
    }

    private static boolean isFirst(String quarter) {
        return FIRST_QUARTER.matcher(quarter).matches();
    }

    private Place place(int line) {
        return file.line(line);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
