package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Facts.MunicipalFigure;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.document.BarChart;
import dk.rammebilag.document.BarChart.Bar;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.DotChart;
import dk.rammebilag.document.DotChart.Band;
import dk.rammebilag.document.DotChart.Dot;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Reference;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kommuner as bars with the region as a line. The highest stands first; what is only background
 * is never ranked and stands by name. A kommune without a value is told of in words, never drawn.
 *
 * @param highlighted code of the kommune the reader looks for; empty for none
 */
record IndicatorChart(Facts facts, Indicator indicator, String highlighted) {

    private record Drawn(String code, String name, Ratio value) {}

    /** As bars. */
    List<Block> blocks() {
        return blocks(Kind.BARS);
    }

    /** As dots over the band in which the middle half of them lies. */
    List<Block> dots() {
        return blocks(Kind.DOTS);
    }

    private enum Kind {
        BARS,
        DOTS
    }

    private List<Block> blocks(Kind kind) {
        var municipal = facts.municipal(indicator);
        var drawn = drawn(municipal);
        var notes = notDrawn(municipal);
        var region = facts.region(indicator);
        if (region.value() == null) {
            notes.add(Messages.text("appendix.chart.noRegion", facts.region().name()));
        }
        if (drawn.isEmpty()) {
            return notes.stream().<Block>map(Note::new).toList();
        }
        var alternative = alternative(kind, drawn, region);
        return List.of(
                switch (kind) {
                    case BARS ->
                            new BarChart(
                                    title(),
                                    bars(drawn),
                                    Cells.DECIMALS,
                                    reference(region),
                                    alternative,
                                    notes);
                    case DOTS ->
                            new DotChart(
                                    title(),
                                    bars(drawn).stream()
                                            .map(bar ->
                                                    new Dot(
                                                            bar.label(),
                                                            bar.value(),
                                                            bar.highlighted()))
                                            .toList(),
                                    Cells.DECIMALS,
                                    band(),
                                    reference(region),
                                    alternative,
                                    notes);
                });
    }

    private @Nullable Band band() {
        return new Spreads(facts, indicator)
                .five()
                .map(of ->
                        new Band(
                                Messages.text("appendix.chart.median"),
                                of.get(1).decimal(),
                                of.get(2).decimal(),
                                of.get(3).decimal()))
                .orElse(null);
    }

    private String title() {
        return Messages.text(
                "appendix.chart.title",
                indicator.title(),
                Wording.unit(indicator),
                facts.counted());
    }

    private static List<Drawn> drawn(List<MunicipalFigure> municipal) {
        return municipal.stream()
                .filter(m -> m.figure().value() != null)
                .map(m ->
                        new Drawn(
                                m.municipality().code(),
                                m.municipality().name(),
                                Objects.requireNonNull(m.figure().value())))
                .toList();
    }

    private List<Bar> bars(List<Drawn> drawn) {
        var ordered =
                indicator.better() == Direction.CONTEXT
                        ? drawn.stream()
                        : drawn.stream().sorted(Comparator.comparing(Drawn::value).reversed());
        return ordered.map(
                        d -> new Bar(d.name(), d.value().decimal(), d.code().equals(highlighted)))
                .toList();
    }

    private @Nullable Reference reference(PublishedFigure region) {
        return region.value() == null
                ? null
                : new Reference(facts.region().name(), region.value().decimal());
    }

    private String alternative(Kind kind, List<Drawn> drawn, PublishedFigure region) {
        var sentences = new ArrayList<String>();
        sentences.add(
                Messages.text(
                        "appendix.chart.alternative." + Wording.word(kind),
                        title(),
                        Wording.count(drawn.size())));
        sentences.add(extreme("appendix.chart.highest", drawn, Comparator.naturalOrder()));
        sentences.add(extreme("appendix.chart.lowest", drawn, Comparator.reverseOrder()));
        if (region.value() != null) {
            sentences.add(
                    Messages.text(
                            "appendix.chart.region",
                            facts.region().name(),
                            Wording.rate(indicator, region.value())));
        }
        if (kind == Kind.DOTS) {
            new Spreads(facts, indicator)
                    .five()
                    .map(of ->
                            Messages.text(
                                    "appendix.chart.middle",
                                    Wording.rate(indicator, of.get(1)),
                                    Wording.rate(indicator, of.get(3)),
                                    Wording.rate(indicator, of.get(2))))
                    .ifPresent(sentences::add);
        }
        return String.join(" ", sentences);
    }

    private String extreme(String key, List<Drawn> drawn, Comparator<Ratio> order) {
        var value = drawn.stream().map(Drawn::value).max(order).orElseThrow();
        var names = drawn.stream().filter(d -> d.value().equals(value)).map(Drawn::name).toList();
        return Messages.text(key, Wording.list(names), Wording.rate(indicator, value));
    }

    private static List<String> notDrawn(List<MunicipalFigure> municipal) {
        var notes = new ArrayList<String>();
        for (var status :
                List.of(
                        PublishedStatus.SUPPRESSED,
                        PublishedStatus.MISSING,
                        PublishedStatus.NOT_APPLICABLE)) {
            var names =
                    municipal.stream()
                            .filter(m -> m.figure().status() == status)
                            .map(m -> m.municipality().name())
                            .toList();
            if (!names.isEmpty()) {
                notes.add(Messages.text("appendix.chart." + status.code(), Wording.list(names)));
            }
        }
        return notes;
    }
}
