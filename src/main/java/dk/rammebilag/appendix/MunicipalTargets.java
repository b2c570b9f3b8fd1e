package dk.rammebilag.appendix;

import static dk.rammebilag.document.Table.Column.numbers;
import static dk.rammebilag.document.Table.Column.words;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Progress;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Table.Row;
import dk.rammebilag.document.Value;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The targets a kommune has fixed for itself, and how far it is, as far as that is published. */
record MunicipalTargets(Facts facts, Municipality kommune) {

    private record Fixed(Indicator indicator, Progress progress) {}

    List<Block> blocks() {
        var fixed = fixed().toList();
        if (fixed.isEmpty()) {
            return List.of(Paragraph.of(report("targets.none", kommune.name())));
        }
        var rows = fixed.stream().map(this::row).toList();
        var notes = new ArrayList<String>();
        notes.add(report("targets.note"));
        Legend.ofRows(rows).line().ifPresent(notes::add);
        return List.of(
                new Table(
                        report("targets.caption", kommune.name(), facts.year()),
                        List.of(
                                words(Messages.text("appendix.column.indicator"), 3.4),
                                words(trend("type"), 1.9),
                                numbers(trend("aim"), 1.3),
                                numbers(trend("aimYear"), 1.1),
                                numbers(trend("level"), 1.1),
                                numbers(trend("now"), 1.1),
                                numbers(trend("share"), 1.1),
                                words(trend("standing"), 1.6)),
                        rows,
                        notes));
    }

    private Stream<Fixed> fixed() {
        var trends = facts.figures().trends();
        return facts.catalogue().indicators().stream()
                .flatMap(indicator ->
                        trends.target(indicator.id(), kommune.code()).stream()
                                .filter(progress -> progress.type() != null)
                                .map(progress -> new Fixed(indicator, progress)));
    }

    private Row row(Fixed fixed) {
        var progress = fixed.progress();
        var road = progress.road();
        var indicator = fixed.indicator();
        return Row.of(
                Value.text(report("indicator", indicator.id(), indicator.title())),
                Value.text(trend("type." + Wording.word(progress.type()))),
                Cells.submitted(progress.value()),
                Cells.year(progress.year()),
                Cells.number(road == null ? null : road.level()),
                facts.rate(FigureKey.total(indicator.id(), kommune.code()))
                        .map(figure -> new Cells(figure).rate())
                        .orElse(SupplyCells.MISSING),
                Cells.share(progress),
                Value.text(Verdict.of(facts, progress).word()));
    }

    private static String trend(String key) {
        return Messages.text("appendix.trend." + key);
    }

    private static String report(String key, Object... arguments) {
        return Messages.text("appendix.report." + key, arguments);
    }
}
