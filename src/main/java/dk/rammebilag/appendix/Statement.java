package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences on one indicator: where the region stands, how the kommuner spread, what moved. */
record Statement(Facts facts, Indicator indicator) {

    List<Block> blocks() {
        var sentences = new ArrayList<String>();
        sentences.add(region(facts.region(indicator)));
        if (!indicator.regionOnly()) {
            spread().ifPresent(sentences::add);
            facts.change(indicator).map(this::change).ifPresent(sentences::add);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.join(" ", sentences)));
        if (!indicator.reference().isEmpty()) {
            blocks.add(
                    Paragraph.of(
                            Messages.text(
                                    "appendix.statement.reference",
                                    Wording.open(indicator.reference()))));
        }
        return blocks;
    }

    private String region(PublishedFigure figure) {
        var name = facts.region().name();
        return switch (figure.status()) {
            case SUPPRESSED -> Messages.text("appendix.statement.suppressed", name);
            case MISSING -> Messages.text("appendix.statement.missing", name);
            case NOT_APPLICABLE -> Messages.text("appendix.statement.notApplicable", name);
            case OK -> value(figure);
        };
    }

    private String value(PublishedFigure figure) {
        var value = figure.value();
        var numerator = figure.numerator();
        var denominator = figure.denominator();
        if (value == null || numerator == null || denominator == null) {
            throw new IllegalArgumentException("a total without its counts: " + figure.key());
        }
        return Messages.text(
                indicator.perInhabitant()
                        ? "appendix.statement.perInhabitant"
                        : "appendix.statement.region",
                facts.region().name(),
                Wording.rate(indicator, value),
                Wording.count(numerator),
                Wording.count(denominator),
                Wording.reporters(figure));
    }

    /** The middle and the ends of the kommuner that are shown; empty where none is. */
    private Optional<String> spread() {
        var measures = List.of(Measure.MEDIAN, Measure.Q1, Measure.Q3, Measure.MIN, Measure.MAX);
        var printed =
                measures.stream()
                        .flatMap(measure -> facts.value(indicator, measure).stream())
                        .map(value -> Wording.rate(indicator, value))
                        .toList();
        if (printed.size() < measures.size()) {
            return Optional.empty();
        }
        var shown = facts.municipal(indicator).stream().filter(m -> m.figure().value() != null);
        var arguments = new ArrayList<Object>(printed);
        arguments.addFirst(Wording.count(shown.count()));
        return Optional.of(Messages.text("appendix.statement.spread", arguments.toArray()));
    }

    private String change(Change change) {
        var lastYear = String.valueOf(facts.catalogue().year() - 1);
        var reporters = Wording.count(change.reporters());
        if (!change.isCertain()) {
            return Messages.text("appendix.statement.unchanged", lastYear, reporters);
        }
        var moved =
                Messages.text("appendix.statement.changed", change.words(), lastYear, reporters);
        if (!change.hasDirection()) {
            return moved;
        }
        var wished = change.isWished() ? "appendix.change.wished" : "appendix.change.unwished";
        return moved + " " + Messages.text(wished);
    }
}
