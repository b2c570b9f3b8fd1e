package dk.rammebilag.opendata;

import static dk.rammebilag.statistics.SmallAgreement.KOMMUNER;

import dk.rammebilag.submission.Observation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lines of figures.csv for what was reported in the small agreement, worked out once more in
 * the plainest way and with nothing of the product but the observations.
 *
 * @param year the year
 * @param reported the observations by {@code kommune,indicator,målgruppe,aldersgruppe,køn}, with
 *     {@code total} for I alt
 */
record NaiveYear(int year, Map<String, Observation> reported) {

    private static final String TOTAL = "total,total,total";

    /** The counts of a row; the denominator is −1 where it has none. */
    private record Counts(String status, long n, long d) {
        boolean ok() {
            return status.equals("ok");
        }

        boolean hidden(String indicator) {
            var few = List.of(1L, 2L, 3L, 4L);
            var reported = !indicator.equals("VH8");
            return ok()
                    && (few.contains(n)
                            || (reported && few.contains(d))
                            || (reported && few.contains(d - n)));
        }
    }

    List<String> lines(@Nullable NaiveYear lastYear) {
        var lines = new ArrayList<String>();
        for (var indicator : List.of("VH1", "VH8", "PS1")) {
            for (var row : rows(indicator)) {
                if (!indicator.equals("PS1")) {
                    for (var kommune : KOMMUNER) {
                        if (row.equals(TOTAL) || isReported(kommune, indicator, row)) {
                            var counts = local(kommune, indicator, row);
                            var reporters = counts.ok() ? 1 : 0;
                            lines.add(rate(indicator, kommune, row, counts, reporters, 1));
                        }
                    }
                }
                var reporters = reporters(indicator, row).size();
                var counts = regional(indicator, row);
                lines.add(rate(indicator, "1082", row, counts, reporters, KOMMUNER.size()));
            }
            if (!indicator.equals("PS1")) {
                addSpread(lines, indicator);
                lines.add(change(indicator, lastYear));
            }
        }
        lines.sort(Comparator.comparing(line -> line.replace(',', '\0')));
        return lines;
    }

    private List<String> rows(String indicator) {
        var rows = new TreeSet<>(List.of(TOTAL));
        if (!indicator.equals("PS1")) {
            for (var key : reported.keySet()) {
                if (key.split(",")[1].equals(indicator)) {
                    rows.add(key.split(",", 3)[2]);
                }
            }
        }
        return List.copyOf(rows);
    }

    private boolean isReported(String kommune, String indicator, String row) {
        return reported.containsKey(kommune + "," + indicator + "," + row);
    }

    private Counts local(String kommune, String indicator, String row) {
        var codes = row.split(",");
        if (row.matches("total,total,[MK]")) {
            for (var sex : List.of("M", "K")) {
                if (raw(kommune, indicator, codes[0] + "," + codes[1] + "," + sex)
                        .status()
                        .equals("missing")) {
                    return new Counts("missing", 0, 0);
                }
            }
        }
        if (row.matches("total,[^,]+,total") && !row.equals(TOTAL)) {
            for (var age : List.of("18-29", "30-64", "uoplyst")) {
                var part = codes[0] + "," + age + "," + codes[2];
                var mayLack = age.equals("uoplyst") && !isReported(kommune, indicator, part);
                if (!mayLack && raw(kommune, indicator, part).status().equals("missing")) {
                    return new Counts("missing", 0, 0);
                }
            }
        }
        return raw(kommune, indicator, row);
    }

    private Counts raw(String kommune, String indicator, String row) {
        var observation = reported.get(kommune + "," + indicator + "," + row);
        if (observation == null) {
            return new Counts("missing", 0, 0);
        }
        var n = observation.numerator().value();
        var d = observation.denominator().value();
        if (indicator.equals("VH8")) {
            d = inhabitants(kommune, row);
        }
        if (d != null && d == 0) {
            return new Counts("not_applicable", 0, 0);
        }
        return n == null || d == null ? new Counts("missing", 0, 0) : new Counts("ok", n, d);
    }

    private static long inhabitants(String kommune, String row) {
        var men = 100 * Integer.parseInt(kommune.substring(2));
        var people = row.endsWith("M") ? men : row.endsWith("K") ? men + 10 : 2 * men + 10;
        return row.contains("uoplyst")
                ? -1
                : people * (row.contains("18-29") ? 12L : row.contains("30-64") ? 35L : 47L);
    }

    private List<String> reporters(String indicator, String row) {
        return KOMMUNER.stream().filter(k -> local(k, indicator, row).ok()).toList();
    }

    private Counts regional(String indicator, String row) {
        var n = 0L;
        var d = 0L;
        var status = "missing";
        for (var kommune : KOMMUNER) {
            var counts = local(kommune, indicator, row);
            if (counts.ok()) {
                n += counts.n();
                d = counts.d() == -1 ? -1 : d + counts.d();
                status = "ok";
            } else if (counts.status().equals("not_applicable") && !status.equals("ok")) {
                status = "not_applicable";
            }
        }
        return new Counts(status, n, d);
    }

    private void addSpread(List<String> lines, String indicator) {
        var shown = new ArrayList<Counts>();
        var anyHidden = false;
        for (var kommune : KOMMUNER) {
            var counts = local(kommune, indicator, TOTAL);
            if (counts.hidden(indicator)) {
                anyHidden = true;
            } else if (counts.ok()) {
                shown.add(counts);
            }
        }
        shown.sort((a, b) -> Long.compare(a.n() * b.d(), b.n() * a.d()));
        var measures = List.of("min", "q1", "median", "q3", "max");
        for (var quarter = 0; quarter <= 4; quarter++) {
            var value = "";
            var status = anyHidden ? "suppressed" : "missing";
            if (!shown.isEmpty()) {
                var h = (shown.size() - 1) * quarter;
                var low = shown.get(h / 4);
                var high = h % 4 == 0 ? low : shown.get(h / 4 + 1);
                value =
                        value(
                                indicator,
                                (4 - h % 4) * low.n() * high.d() + h % 4 * high.n() * low.d(),
                                4 * low.d() * high.d());
                status = "ok";
            }
            lines.add(
                    line(indicator, "1082", TOTAL, measures.get(quarter))
                            + ",%s,,,%s,%d,%d"
                                    .formatted(value, status, shown.size(), KOMMUNER.size()));
        }
    }

    private String change(String indicator, @Nullable NaiveYear lastYear) {
        var value = "";
        var status = "missing";
        var reporters = reporters(indicator, TOTAL);
        var same =
                lastYear != null
                        && !reporters.isEmpty()
                        && reporters.equals(lastYear.reporters(indicator, TOTAL));
        if (same && lastYear != null) {
            var now = regional(indicator, TOTAL);
            var then = lastYear.regional(indicator, TOTAL);
            status = "suppressed";
            if (!now.hidden(indicator) && !then.hidden(indicator)) {
                status = "ok";
                value =
                        value(
                                indicator,
                                now.n() * then.d() - then.n() * now.d(),
                                now.d() * then.d());
            }
        }
        return line(indicator, "1082", TOTAL, "change")
                + ",%s,,,%s,%d,%d"
                        .formatted(value, status, same ? reporters.size() : 0, KOMMUNER.size());
    }

    private String rate(
            String indicator,
            String geography,
            String row,
            Counts counts,
            int reporters,
            int expected) {
        var shown = counts.ok() && !counts.hidden(indicator);
        return line(indicator, geography, row, "rate")
                + ",%s,%s,%s,%s,%d,%d"
                        .formatted(
                                shown && counts.d() != -1
                                        ? value(indicator, counts.n(), counts.d())
                                        : "",
                                shown ? counts.n() : "",
                                shown && counts.d() != -1 ? counts.d() : "",
                                counts.hidden(indicator) ? "suppressed" : counts.status(),
                                reporters,
                                expected);
    }

    private String line(String indicator, String geography, String row, String measure) {
        var goal =
                switch (indicator) {
                    case "VH1" -> "VH,VH.medborgerskab";
                    case "VH8" -> "VH,VH.progression";
                    default -> "PS,PS.tvaersektoriel";
                };
        return String.join(",", Integer.toString(year), goal, indicator, geography, row, measure);
    }

    private static String value(String indicator, long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(indicator.equals("VH8") ? 1000 : 100))
                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
