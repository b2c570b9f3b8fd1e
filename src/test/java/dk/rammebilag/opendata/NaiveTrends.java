package dk.rammebilag.opendata;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The lines of series.csv, targets.csv and movement.csv worked out from the published lines of
 * figures.csv of some years and the targets as submitted: nothing else is needed.
 *
 * @param agreement what is asked
 * @param published the lines of figures.csv by year
 * @param targets the targets by {@code kommune,indicator} as {@code type,base
 *     year,base,value,year}; one with the key {@code kommune} alone for each whose submission is
 *     used
 */
public record NaiveTrends(
        NaiveAgreement agreement,
        Map<Integer, List<String>> published,
        Map<String, String> targets) {

    /** A published total. */
    private record Total(String status, String value, String n, String d, String reporters) {
        boolean ok() {
            return status.equals("ok");
        }
    }

    private @Nullable Total total(int of, NaiveAgreement.Measured indicator, String place) {
        if (of < indicator.from()) {
            return null;
        }
        for (var line : published.getOrDefault(of, List.of())) {
            var fields = line.split(",", -1);
            if (fields[3].equals(indicator.id())
                    && fields[4].equals(place)
                    && line.contains(",total,total,total,rate,")) {
                return new Total(fields[12], fields[9], fields[10], fields[11], fields[13]);
            }
        }
        return null;
    }

    private List<String> places(NaiveAgreement.Measured indicator) {
        var places = new ArrayList<String>();
        if (!indicator.regionOnly()) {
            places.addAll(agreement.kommuner());
        }
        places.add("1082");
        places.sort(String::compareTo);
        return places;
    }

    private String begin(NaiveAgreement.Measured indicator, String place) {
        return agreement.year() + "," + indicator.goal() + "," + indicator.id() + "," + place + ",";
    }

    /** Every line of the file but the headers. */
    public List<String> series() {
        var lines = new ArrayList<String>();
        for (var indicator : agreement.indicators()) {
            for (var place : places(indicator)) {
                var begun = false;
                for (var of = agreement.year() - 4; of <= agreement.year(); of++) {
                    var total = total(of, indicator, place);
                    begun |= total != null;
                    if (begun) {
                        lines.add(
                                begin(indicator, place)
                                        + of
                                        + ","
                                        + (total == null
                                                ? ",,,missing,0"
                                                : String.join(
                                                        ",",
                                                        total.value(),
                                                        total.n(),
                                                        total.d(),
                                                        total.status(),
                                                        total.reporters())));
                    }
                }
            }
        }
        lines.sort(String::compareTo);
        return lines;
    }

    /** Every line of the file but the headers. */
    public List<String> movements() {
        var lines = new ArrayList<String>();
        for (var indicator : agreement.indicators()) {
            if (indicator.better() == 0 || indicator.regionOnly()) {
                continue;
            }
            for (var place : places(indicator)) {
                var now = total(agreement.year(), indicator, place);
                var before = total(agreement.year() - 1, indicator, place);
                var line = begin(indicator, place);
                if (now == null
                        || before == null
                        || !now.ok()
                        || !before.ok()
                        || (place.equals("1082") && !sameReporters(indicator))) {
                    lines.add(line + "not_comparable,,,");
                } else {
                    lines.add(line + moved(now, before, indicator));
                }
            }
        }
        lines.sort(String::compareTo);
        return lines;
    }

    private boolean sameReporters(NaiveAgreement.Measured indicator) {
        for (var line : published.getOrDefault(agreement.year(), List.of())) {
            if (line.contains("," + indicator.id() + ",1082,total,total,total,change,")) {
                return line.contains(",ok,");
            }
        }
        return false;
    }

    /** Wilson's limits of each share, then Newcombe's square-and-add, in floating point. */
    private static String moved(Total now, Total before, NaiveAgreement.Measured indicator) {
        var unit = indicator.unit();
        var x = Double.parseDouble(now.n());
        var n = Double.parseDouble(now.d());
        var y = Double.parseDouble(before.n());
        var m = Double.parseDouble(before.d());
        var z = 1.959963984540054;
        var a = z * Math.sqrt(x * (n - x) / n + z * z / 4);
        var b = z * Math.sqrt(y * (m - y) / m + z * z / 4);
        var low =
                x / n
                        - y / m
                        - Math.hypot(
                                x / n - (x + z * z / 2 - a) / (n + z * z),
                                (y + z * z / 2 + b) / (m + z * z) - y / m);
        var high =
                x / n
                        - y / m
                        + Math.hypot(
                                (x + z * z / 2 + a) / (n + z * z) - x / n,
                                y / m - (y + z * z / 2 - b) / (m + z * z));
        var way =
                low <= 0 && high >= 0
                        ? "still"
                        : low > 0 == indicator.better() > 0 ? "right_way" : "wrong_way";
        var change =
                new BigDecimal(now.n())
                        .multiply(new BigDecimal(before.d()))
                        .subtract(new BigDecimal(before.n()).multiply(new BigDecimal(now.d())))
                        .multiply(new BigDecimal(unit))
                        .divide(
                                new BigDecimal(now.d()).multiply(new BigDecimal(before.d())),
                                6,
                                RoundingMode.HALF_UP);
        if (indicator.clustered() || x > n || y > m) {
            return "not_judged," + change.toPlainString() + ",,";
        }
        return String.join(
                ",",
                way,
                change.toPlainString(),
                new BigDecimal(low * unit).setScale(6, RoundingMode.HALF_UP).toPlainString(),
                new BigDecimal(high * unit).setScale(6, RoundingMode.HALF_UP).toPlainString());
    }

    /** Every line of the file but the headers. */
    public List<String> targetLines() {
        var lines = new TreeMap<String, String>();
        for (var indicator : agreement.indicators()) {
            for (var kommune : indicator.regionOnly() ? List.<String>of() : agreement.kommuner()) {
                var target = targets.get(kommune + "," + indicator.id());
                lines.put(
                        begin(indicator, kommune),
                        !targets.containsKey(kommune)
                                ? "missing,,,,,,,,,,"
                                : target == null
                                        ? "not_fixed,,,,,,,,,,"
                                        : progress(indicator, kommune, target.split(",", -1)));
            }
        }
        return lines.entrySet().stream().map(line -> line.getKey() + line.getValue()).toList();
    }

    private String progress(NaiveAgreement.Measured indicator, String kommune, String[] target) {
        var named = String.join(",", target[0], target[3], target[4], target[1]);
        var then =
                target[1].isEmpty() ? null : total(Integer.parseInt(target[1]), indicator, kommune);
        var today = total(agreement.year(), indicator, kommune);
        var now = today != null && today.ok() ? rate(today, indicator) : null;
        if (then == null || !then.ok()) {
            return "unknown," + named + ",,,,,,";
        }
        var base = rate(then, indicator);
        var aim = new BigDecimal(target[3]);
        var level =
                switch (target[0]) {
                    case "niveau" -> aim;
                    case "procentpoint" -> base.add(aim);
                    default -> base.add(base.multiply(aim).movePointLeft(2));
                };
        var decimals = Math.max(1, new BigDecimal(target[2]).scale());
        var restated =
                base.setScale(decimals, RoundingMode.HALF_UP).compareTo(new BigDecimal(target[2]))
                        != 0;
        var shown =
                String.join(
                        ",",
                        named,
                        target[2],
                        text(base),
                        Boolean.toString(restated),
                        text(level),
                        now == null ? "" : text(now));
        if (now == null) {
            return "unknown," + shown + ",";
        }
        var better = BigDecimal.valueOf(indicator.better());
        var beyond = now.subtract(level).multiply(better).signum();
        var moved = now.subtract(base).multiply(better).signum();
        var starts = target[1].equals(Integer.toString(agreement.year()));
        var standing =
                indicator.better() == 0
                        ? "not_judged"
                        : beyond >= 0
                                ? "reached"
                                : starts
                                        ? "starting"
                                        : moved > 0
                                                ? "on_the_way"
                                                : moved == 0 ? "unchanged" : "wrong_way";
        var share =
                level.subtract(base).multiply(better).signum() <= 0
                        ? ""
                        : text(
                                now.subtract(base)
                                        .movePointRight(2)
                                        .divide(level.subtract(base), 40, RoundingMode.HALF_UP));
        return standing + "," + shown + "," + share;
    }

    private static BigDecimal rate(Total total, NaiveAgreement.Measured indicator) {
        return new BigDecimal(total.n())
                .multiply(new BigDecimal(indicator.unit()))
                .divide(new BigDecimal(total.d()), 60, RoundingMode.HALF_UP);
    }

    private static String text(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
