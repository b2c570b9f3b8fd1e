package dk.rammebilag.appendix;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.ProgressChart;
import dk.rammebilag.document.ProgressChart.Way;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Column;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The targets the kommuner have set themselves on an indicator, and how far they have come. */
record TargetsOfAll(Facts facts, Indicator indicator) {

    private record Set(Municipality kommune, Progress progress) {}

    List<Block> blocks() {
        var set = set();
        if (set.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        chart(set).ifPresent(blocks::add);
        blocks.add(table(set));
        return blocks;
    }

    private List<Set> set() {
        return facts.byName(facts.catalogue().geography().municipalities()).stream()
                .flatMap(kommune ->
                        facts.figures().trends().target(indicator.id(), kommune.code()).stream()
                                .filter(progress -> progress.type() != null)
                                .map(progress -> new Set(kommune, progress)))
                .toList();
    }

    private Optional<ProgressChart> chart(List<Set> set) {
        var ways = set.stream().flatMap(one -> way(one).stream()).toList();
        if (ways.isEmpty()) {
            return Optional.empty();
        }
        var title =
                text(
                        "appendix.targets.chart",
                        indicator.title(),
                        Wording.unit(indicator),
                        facts.year());
        var left = set.stream().filter(one -> way(one).isEmpty()).map(o -> o.kommune().name());
        var names = left.toList();
        return Optional.of(
                new ProgressChart(
                        title,
                        ways,
                        Cells.DECIMALS,
                        text("appendix.targets.alternative", title, standings(set)),
                        names.isEmpty()
                                ? List.of()
                                : List.of(text("appendix.targets.notDrawn", Wording.list(names)))));
    }

    private static Optional<Way> way(Set one) {
        return Optional.ofNullable(one.progress().road())
                .filter(road -> road.now() != null)
                .map(road ->
                        new Way(
                                one.kommune().name(),
                                road.base().decimal(),
                                decimal(road.now()),
                                road.level().decimal(),
                                false));
    }

    private static @Nullable BigDecimal decimal(@Nullable Ratio ratio) {
        return ratio == null ? null : ratio.decimal();
    }

    /** How many have reached theirs, how many are on their way, and so on. */
    private String standings(List<Set> set) {
        return Wording.list(
                Stream.of(Verdict.values())
                        .flatMap(verdict -> {
                            var count =
                                    set.stream()
                                            .filter(one ->
                                                    Verdict.of(facts, one.progress()) == verdict)
                                            .count();
                            return count == 0
                                    ? Stream.empty()
                                    : Stream.of(
                                            text(
                                                    "appendix.targets.standing",
                                                    verdict.word(),
                                                    Wording.count(count)));
                        })
                        .toList());
    }

    private Table table(List<Set> set) {
        var rows = set.stream().map(this::row).toList();
        return new Table(
                text("appendix.targets.caption", indicator.id(), indicator.title(), facts.year()),
                List.of(
                        Column.words(text("appendix.column.municipality"), 2),
                        Column.words(text("appendix.trend.type"), 2),
                        Column.numbers(text("appendix.trend.aim"), 1.2),
                        Column.numbers(text("appendix.trend.aimYear"), 1),
                        Column.numbers(text("appendix.targets.column.base"), 1.1),
                        Column.numbers(text("appendix.trend.level"), 1.1),
                        Column.numbers(text("appendix.trend.now"), 1),
                        Column.numbers(text("appendix.trend.share"), 1.1),
                        Column.words(text("appendix.trend.standing"), 1.7)),
                rows,
                RegionalFigures.notes(
                        rows,
                        text("appendix.targets.note", Wording.sentence(Wording.unit(indicator)))));
    }

    private Row row(Set one) {
        var progress = one.progress();
        var road = progress.road();
        return Row.of(
                Value.text(one.kommune().name()),
                Value.text(text("appendix.trend.type." + Wording.word(progress.type()))),
                Cells.submitted(progress.value()),
                Cells.year(progress.year()),
                Cells.number(road == null ? null : road.base()),
                Cells.number(road == null ? null : road.level()),
                facts.rate(FigureKey.total(indicator.id(), one.kommune().code()))
                        .map(figure -> new Cells(figure).rate())
                        .orElse(SupplyCells.MISSING),
                Cells.share(progress),
                Value.text(Verdict.of(facts, progress).word()));
    }
}
