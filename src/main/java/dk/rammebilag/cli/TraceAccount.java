package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.run.Trace;
import dk.rammebilag.run.Trace.Counts;
import dk.rammebilag.run.Trace.Origin;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.validation.Finding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a figure comes from, for the eye or for a machine. It tells hidden counts, and says so
 * first of all.
 */
record TraceAccount(Trace trace) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    void text(PrintWriter out) {
        out.println(text("confidential"));
        out.println(
                text(
                        "head",
                        trace.indicator().id(),
                        trace.indicator().title(),
                        trace.place().name(),
                        row()));
        out.println(text("run", Long.toString(trace.round()), DanishFormat.moment(trace.asOf())));
        out.println(published());
        Optional.ofNullable(trace.counts())
                .ifPresent(counts -> out.println(text("counts", counts(counts))));
        if (!trace.population().isEmpty()) {
            out.println(text("population", trace.population()));
        }
        var in = trace.origins(true);
        var absent = trace.origins(false);
        if (trace.place().isRegion()) {
            out.println(text("in", in.size()));
        }
        in.forEach(origin -> out.println(origin(origin)));
        if (!absent.isEmpty()) {
            out.println(text("absent"));
            absent.forEach(origin -> out.println(origin(origin)));
        }
    }

    private String row() {
        var key = trace.key();
        return key.isTotal()
                ? text("total")
                : Stream.of(key.targetGroup(), key.ageGroup(), key.sex())
                        .filter(code -> !code.equals(FigureKey.TOTAL))
                        .collect(Collectors.joining(", "));
    }

    private String published() {
        if (trace.published() == null) {
            return text(
                    trace.indicator().regionOnly() ? "published.regionOnly" : "published.nobody");
        }
        return text(
                "published." + trace.published().status().code(),
                value(trace.published()),
                trace.hidden().isEmpty() ? "" : text("hidden." + trace.hidden()));
    }

    private String value(PublishedFigure figure) {
        return figure.value() == null ? "" : rate(figure.value());
    }

    private String rate(Ratio value) {
        return text(
                trace.indicator().unit() == Unit.PERCENT ? "percent" : "thousand",
                DanishFormat.number(value.decimal(), 1));
    }

    private String counts(Counts counts) {
        var numerator = DanishFormat.number(counts.numerator());
        return counts.denominator() == null
                ? numerator
                : text("of", numerator, DanishFormat.number(counts.denominator()));
    }

    private String origin(Origin origin) {
        var lines = new ArrayList<String>();
        lines.add(
                text(
                        "kommune",
                        origin.municipality().code(),
                        origin.municipality().name(),
                        text("part." + origin.part().name().toLowerCase(Locale.ROOT))));
        if (origin.counts() != null) {
            lines.add(text(origin.shown() ? "line.shown" : "line.hidden", counts(origin.counts())));
        }
        var file = origin.file();
        if (file != null) {
            lines.add(
                    text(
                            "line.file",
                            file.name(),
                            file.sha256(),
                            DanishFormat.moment(file.received()),
                            file.status().word()));
        }
        var row = origin.row();
        if (row != null) {
            lines.add(text("line.cell", text("numerator"), place(row.numerator())));
            lines.add(
                    trace.indicator().perInhabitant()
                            ? text("line.population")
                            : text("line.cell", text("denominator"), place(row.denominator())));
            row.findings().forEach(finding -> lines.add(finding(finding)));
        }
        return String.join(System.lineSeparator() + "    ", lines);
    }

    private static String place(Cell<Long> cell) {
        return text(
                "cell",
                cell.at().sheet(),
                cell.at().address(),
                cell.value() == null ? text("blank") : DanishFormat.number(cell.value()));
    }

    private static String finding(Finding finding) {
        return text(
                "line.finding",
                finding.rule(),
                finding.state().word(),
                finding.at().address(),
                finding.message());
    }

    /** On one line, so that the first line tells that it is confidential. */
    void json(PrintWriter out) {
        var root = new LinkedHashMap<String, @Nullable Object>();
        root.put("confidential", text("confidential"));
        root.put("indicator", trace.indicator().id());
        root.put("geography", trace.place().code());
        root.put("targetGroup", trace.key().targetGroup());
        root.put("ageGroup", trace.key().ageGroup());
        root.put("sex", trace.key().sex());
        root.put("round", trace.round());
        root.put("asOf", trace.asOf().toString());
        root.put("status", trace.published() == null ? null : trace.published().status().code());
        root.put(
                "value",
                trace.published() == null || trace.published().value() == null
                        ? null
                        : trace.published().value().rounded(6));
        root.put("hidden", trace.hidden());
        put(root, trace.counts());
        root.put("population", trace.population());
        root.put("origins", trace.origins().stream().map(this::fieldsOf).toList());
        out.println(JSON.writeValueAsString(root));
    }

    private static void put(Map<String, @Nullable Object> fields, @Nullable Counts counts) {
        fields.put("numerator", counts == null ? null : counts.numerator());
        fields.put("denominator", counts == null ? null : counts.denominator());
    }

    private Map<String, @Nullable Object> fieldsOf(Origin origin) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("geography", origin.municipality().code());
        fields.put("part", origin.part().name().toLowerCase(Locale.ROOT));
        fields.put("shown", origin.shown());
        put(fields, origin.counts());
        var file = origin.file();
        if (file != null) {
            fields.put("file", file.name());
            fields.put("sha256", file.sha256());
            fields.put("received", file.received().toString());
            fields.put("submissionStatus", file.status().word());
        }
        var row = origin.row();
        if (row != null) {
            fields.put("sheet", row.numerator().at().sheet());
            fields.put("numeratorCell", row.numerator().at().address());
            fields.put(
                    "denominatorCell",
                    trace.indicator().perInhabitant() ? "" : row.denominator().at().address());
            fields.put("findings", row.findings().stream().map(TraceAccount::fields).toList());
        }
        return fields;
    }

    private static Map<String, String> fields(Finding finding) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity().code());
        fields.put("state", finding.state().word());
        fields.put("cell", finding.at().address());
        fields.put("message", finding.message());
        return fields;
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("cli.trace." + key, arguments);
    }
}
