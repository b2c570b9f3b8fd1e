package dk.rammebilag.run;

import dk.rammebilag.opendata.NaiveAgreement;
import dk.rammebilag.opendata.NaiveYear;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a run has staged of the submissions it uses, asked with SQL: what somebody needs who works
 * the open data out without the product. Which rows are hidden is taken from the run; that those
 * about few are among them is not.
 *
 * @param run number of the run
 */
record StagedYear(JdbcTemplate jdbc, long run, NaiveAgreement agreement) {

    private static final String USED =
            " r join submission s on s.id = r.submission_id where s.run_id = ? and s.used";

    /** The inhabitants of the example, added up line by line. */
    static NaiveAgreement.Inhabitants inhabitants(int year) throws IOException {
        var lines =
                Files.readAllLines(Installation.TEMPLATES.resolve("befolkning-eksempel.csv"))
                        .stream()
                        .map(line -> line.split(","))
                        .filter(fields -> fields[0].equals(Integer.toString(year)))
                        .toList();
        var sums = new HashMap<String, Long>();
        return (kommune, sex, ages) ->
                sums.computeIfAbsent(
                        kommune + sex + ages,
                        _ ->
                                lines.stream()
                                        .filter(f -> f[1].equals(kommune) && f[2].equals(sex))
                                        .filter(f -> isWithin(Integer.parseInt(f[3]), ages))
                                        .mapToLong(f -> Long.parseLong(f[4]))
                                        .sum());
    }

    private static boolean isWithin(int age, String ages) {
        var ends = ages.replace("+", "-999").split("-");
        return Integer.parseInt(ends[0]) <= age && age <= Integer.parseInt(ends[1]);
    }

    NaiveYear figures() {
        var reported = new TreeMap<String, NaiveYear.Reported>();
        jdbc.query(
                "select s.geography, s.used, r.* from observation r join submission s"
                        + " on s.id = r.submission_id where s.run_id = ? and s.chosen",
                row -> {
                    var key =
                            String.join(
                                    ",",
                                    row.getString("geography"),
                                    row.getString("indicator"),
                                    code(row.getString("target_group")),
                                    code(row.getString("age_group")),
                                    code(row.getString("sex")));
                    if (row.getBoolean("used")) {
                        reported.put(
                                key,
                                new NaiveYear.Reported(
                                        row.getObject("numerator", Long.class),
                                        row.getObject("denominator", Long.class)));
                    } else if (agreement.asksFor(key)) {
                        reported.put(key, new NaiveYear.Reported(null, null));
                    }
                },
                run);
        return new NaiveYear(agreement, reported, hidden());
    }

    private static String code(String written) {
        return written.equals("I alt") ? "total" : written;
    }

    private Set<String> hidden() {
        return Set.copyOf(
                jdbc.queryForList(
                        "select geography || ',' || indicator || ',' || target_group || ','"
                                + " || age_group || ',' || sex from suppressed where run_id = ?",
                        String.class,
                        run));
    }

    /** As {@link dk.rammebilag.opendata.NaiveTrends} wants them. */
    Map<String, String> targets() {
        var targets = new TreeMap<String, String>();
        jdbc.query(
                "select geography from submission where run_id = ? and used",
                row -> {
                    targets.put(row.getString(1), "");
                },
                run);
        jdbc.query(
                "select s.geography, r.* from target" + USED + " order by r.seq desc",
                row -> {
                    if (row.getString("type") != null
                            && row.getString("base_value") != null
                            && row.getString("value") != null) {
                        targets.put(
                                row.getString("geography") + "," + row.getString("indicator"),
                                String.join(
                                        ",",
                                        row.getString("type"),
                                        text(row.getString("base_year")),
                                        number(row.getBigDecimal("base_value")),
                                        number(row.getBigDecimal("value")),
                                        text(row.getString("year"))));
                    }
                },
                run);
        return targets;
    }

    /** The lines of tilbud.csv: of a tilbud that several report, the one of the lowest code. */
    List<String> offers() throws IOException {
        var codes = codes();
        var hidden = supplyHidden();
        var lines = new TreeMap<String, String>();
        jdbc.query(
                "select s.geography, r.* from offer" + USED + " order by s.geography desc",
                row -> {
                    var places = row.getBigDecimal("places");
                    var few =
                            places == null
                                    || places.compareTo(new BigDecimal(agreement.threshold())) < 0;
                    var shown = !few && !hidden.contains("tilbud/" + row.getString("id"));
                    var available = shown ? row.getBigDecimal("available_days") : null;
                    var occupied = shown ? row.getBigDecimal("occupied_days") : null;
                    lines.put(
                            row.getString("id"),
                            String.join(
                                    ",",
                                    Integer.toString(agreement.year()),
                                    row.getString("id"),
                                    text(row.getString("name")),
                                    row.getString("geography"),
                                    text(row.getString("ownership")),
                                    code(codes, text(row.getString("location"))),
                                    text(row.getString("section")),
                                    text(row.getString("target_group")),
                                    number(places),
                                    number(available),
                                    number(occupied),
                                    occupancy(occupied, available),
                                    text(row.getString("unit")),
                                    number(row.getBigDecimal("rate")),
                                    text(row.getString("price_year")),
                                    text(row.getString("specialisation")),
                                    text(row.getString("secure"))));
                },
                run);
        return List.copyOf(lines.values());
    }

    private static String occupancy(@Nullable BigDecimal occupied, @Nullable BigDecimal available) {
        return occupied == null || available == null || available.signum() == 0
                ? ""
                : occupied.movePointRight(2)
                        .divide(available, 6, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    /** The lines of trade.csv: what each side says, and 0 of one that reports and says nothing. */
    List<String> trades() throws IOException {
        var codes = codes();
        var sold = new TreeMap<String, BigDecimal>();
        var bought = new TreeMap<String, BigDecimal>();
        jdbc.query(
                "select s.geography, \"direction\", \"counterpart\", sum(\"places\") from trade"
                        + USED
                        + " group by s.geography, \"direction\", \"counterpart\"",
                row -> {
                    var own = row.getString(1);
                    var other = code(codes, row.getString(3));
                    var sells = row.getString(2).equals("salg");
                    (sells ? sold : bought)
                            .merge(
                                    sells ? own + "," + other : other + "," + own,
                                    row.getBigDecimal(4),
                                    BigDecimal::add);
                },
                run);
        var reporting = targets().keySet();
        var hidden = supplyHidden();
        var pairs = new TreeSet<>(sold.keySet());
        pairs.addAll(bought.keySet());
        var lines = new ArrayList<String>();
        for (var pair : pairs) {
            var parties = pair.split(",");
            var out = said(sold, pair, reporting.contains(parties[0]));
            var in = said(bought, pair, reporting.contains(parties[1]));
            var shown =
                    !isFew(out)
                            && !isFew(in)
                            && !hidden.contains("handel/" + pair.replace(',', '/'));
            lines.add(
                    "%d,%s,%s,%s,%s"
                            .formatted(
                                    agreement.year(),
                                    pair,
                                    number(shown ? out : null),
                                    number(shown ? in : null),
                                    number(
                                            shown && out != null && in != null
                                                    ? out.subtract(in)
                                                    : null)));
        }
        return lines;
    }

    private boolean isFew(@Nullable BigDecimal places) {
        return places != null
                && places.signum() > 0
                && places.compareTo(new BigDecimal(agreement.threshold())) < 0;
    }

    private static @Nullable BigDecimal said(
            Map<String, BigDecimal> said, String pair, boolean reports) {
        return reports ? said.getOrDefault(pair, BigDecimal.ZERO) : said.get(pair);
    }

    private Set<String> supplyHidden() {
        return Set.copyOf(
                jdbc.queryForList(
                        "select name from supply_suppressed where run_id = ?", String.class, run));
    }

    /** Codes by name, in small letters. */
    private static Map<String, String> codes() throws IOException {
        var codes = new HashMap<String, String>();
        for (var file : List.of("kommuner.csv", "regioner.csv")) {
            for (var line : Files.readAllLines(Installation.TEMPLATES.resolve(file))) {
                var fields = line.split(",");
                codes.put(fields[1].toLowerCase(Locale.ROOT), fields[0]);
            }
        }
        return codes;
    }

    private static String code(Map<String, String> codes, String written) {
        var name = written.toLowerCase(Locale.ROOT).replaceAll(" kommune$", "");
        return codes.getOrDefault(name, written);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    /** The lines of a file without their headers, numbers in the given columns without zeros. */
    static List<String> lines(Path file, Set<String> plain) throws IOException {
        var lines = Files.readAllLines(file);
        var headers = List.of(lines.getFirst().split(","));
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var fields = line.split(",", -1);
                    for (var i = 0; i < fields.length; i++) {
                        if (plain.contains(headers.get(i)) && !fields[i].isEmpty()) {
                            fields[i] = number(new BigDecimal(fields[i]));
                        }
                    }
                    return String.join(",", fields);
                })
                .toList();
    }
}
