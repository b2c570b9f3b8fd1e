package dk.rammebilag.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The lines of figures.csv for what was reported, worked out once more in the plainest way and with
 * nothing of the product but the definitions of the indicators.
 *
 * @param agreement what is asked
 * @param reported what was reported by {@code kommune,indicator,målgruppe,aldersgruppe,køn}, with
 *     {@code total} for I alt; blank is null
 * @param hidden the keys of rows that are hidden though they are not about few
 */
public record NaiveYear(
        NaiveAgreement agreement, Map<String, Reported> reported, Set<String> hidden) {

    private static final String TOTAL = "total,total,total";

    /** Two cells of a row. */
    public record Reported(@Nullable Long numerator, @Nullable Long denominator) {}

    /** The counts of a row; the denominator is −1 where it has none. */
    private record Counts(String status, long n, long d) {
        boolean ok() {
            return status.equals("ok");
        }

        boolean few(NaiveAgreement.Measured indicator, long threshold) {
            return ok()
                    && (few(n, threshold)
                            || (!indicator.perInhabitant() && few(d, threshold))
                            || (!indicator.perInhabitant()
                                    && indicator.unit() == 100
                                    && few(d - n, threshold)));
        }

        private static boolean few(long count, long threshold) {
            return 0 < count && count < threshold;
        }
    }

    int year() {
        return agreement.year();
    }

    private NaiveAgreement.Measured of(String indicator) {
        return agreement.indicators().stream()
                .filter(one -> one.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private List<String> kommuner() {
        return agreement.kommuner();
    }

    private boolean isHidden(String place, String indicator, String row, Counts counts) {
        return counts.few(of(indicator), agreement.threshold())
                || (counts.ok() && hidden.contains(place + "," + indicator + "," + row));
    }

    /** Every line but the headers. */
    public List<String> lines(@Nullable NaiveYear lastYear) {
        var lines = new ArrayList<String>();
        for (var measured : agreement.indicators()) {
            var indicator = measured.id();
            for (var row : rows(indicator)) {
                if (!of(indicator).regionOnly()) {
                    for (var kommune : kommuner()) {
                        if (row.equals(TOTAL) || isReported(kommune, indicator, row)) {
                            var counts = local(kommune, indicator, row);
                            var reporters = counts.ok() ? 1 : 0;
                            lines.add(rate(indicator, kommune, row, counts, reporters, 1));
                        }
                    }
                }
                var reporters = reporters(indicator, row).size();
                var counts = regional(indicator, row);
                lines.add(rate(indicator, "1082", row, counts, reporters, kommuner().size()));
            }
            if (!of(indicator).regionOnly()) {
                addSpread(lines, indicator);
                lines.add(change(indicator, lastYear));
            }
        }
        lines.sort(Comparator.comparing(line -> line.replace(',', '\0')));
        return lines;
    }

    private List<String> rows(String indicator) {
        var rows = new TreeSet<>(List.of(TOTAL));
        if (!of(indicator).regionOnly()) {
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
            for (var sex : of(indicator).sexes()) {
                if (raw(kommune, indicator, codes[0] + "," + codes[1] + "," + sex)
                        .status()
                        .equals("missing")) {
                    return new Counts("missing", 0, 0);
                }
            }
        }
        if (row.matches("total,[^,]+,total") && !row.equals(TOTAL)) {
            for (var age : of(indicator).ages()) {
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
        var n = observation.numerator();
        var d = observation.denominator();
        if (of(indicator).perInhabitant()) {
            d = row.contains("uoplyst") ? -1L : inhabitants(kommune, indicator, row);
        }
        if (d != null && d == 0) {
            return new Counts("not_applicable", 0, 0);
        }
        return n == null || d == null ? new Counts("missing", 0, 0) : new Counts("ok", n, d);
    }

    private long inhabitants(String kommune, String indicator, String row) {
        var codes = row.split(",");
        var ages = codes[1].equals("total") ? of(indicator).inhabitants() : codes[1];
        return codes[2].equals("total")
                ? agreement.inhabitants().of(kommune, "M", ages)
                        + agreement.inhabitants().of(kommune, "K", ages)
                : agreement.inhabitants().of(kommune, codes[2], ages);
    }

    private List<String> reporters(String indicator, String row) {
        return kommuner().stream().filter(k -> local(k, indicator, row).ok()).toList();
    }

    private Counts regional(String indicator, String row) {
        var n = 0L;
        var d = 0L;
        var status = "missing";
        for (var kommune : kommuner()) {
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
        for (var kommune : kommuner()) {
            var counts = local(kommune, indicator, TOTAL);
            if (isHidden(kommune, indicator, TOTAL, counts)) {
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
                                    .formatted(value, status, shown.size(), kommuner().size()));
        }
    }

    private String change(String indicator, @Nullable NaiveYear lastYear) {
        var value = "";
        var status = "missing";
        var reporters = reporters(indicator, TOTAL);
        var same =
                lastYear != null
                        && of(indicator).from() <= lastYear.year()
                        && !reporters.isEmpty()
                        && reporters.equals(lastYear.reporters(indicator, TOTAL));
        if (same && lastYear != null) {
            var now = regional(indicator, TOTAL);
            var then = lastYear.regional(indicator, TOTAL);
            status = "suppressed";
            if (!isHidden("1082", indicator, TOTAL, now)
                    && !lastYear.isHidden("1082", indicator, TOTAL, then)) {
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
                        .formatted(value, status, same ? reporters.size() : 0, kommuner().size());
    }

    private String rate(
            String indicator,
            String geography,
            String row,
            Counts counts,
            int reporters,
            int expected) {
        var isHidden = isHidden(geography, indicator, row, counts);
        var shown = counts.ok() && !isHidden;
        return line(indicator, geography, row, "rate")
                + ",%s,%s,%s,%s,%d,%d"
                        .formatted(
                                shown && counts.d() != -1
                                        ? value(indicator, counts.n(), counts.d())
                                        : "",
                                shown ? counts.n() : "",
                                shown && counts.d() != -1 ? counts.d() : "",
                                isHidden ? "suppressed" : counts.status(),
                                reporters,
                                expected);
    }

    private String line(String indicator, String geography, String row, String measure) {
        return String.join(
                ",",
                Integer.toString(year()),
                of(indicator).goal(),
                indicator,
                geography,
                row,
                measure);
    }

    private String value(String indicator, long numerator, long denominator) {
        return BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(of(indicator).unit()))
                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
