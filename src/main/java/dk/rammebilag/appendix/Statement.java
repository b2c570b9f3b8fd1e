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
            middle().ifPresent(sentences::add);
            ends().ifPresent(sentences::add);
            facts.change(indicator).map(this::change).ifPresent(sentences::add);
        }
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(String.join(" ", sentences)));
        if (!indicator.reference().isEmpty()) {
            blocks.add(
                    Paragraph.of(
                            Messages.text("appendix.statement.reference", indicator.reference())));
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

    private Optional<String> middle() {
        var median = facts.value(indicator, Measure.MEDIAN);
        var first = facts.value(indicator, Measure.Q1);
        var third = facts.value(indicator, Measure.Q3);
        if (median.isEmpty() || first.isEmpty() || third.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Messages.text(
                        "appendix.statement.middle",
                        Wording.rate(indicator, median.get()),
                        Wording.rate(indicator, first.get()),
                        Wording.rate(indicator, third.get())));
    }

    private Optional<String> ends() {
        var lowest = facts.value(indicator, Measure.MIN);
        var highest = facts.value(indicator, Measure.MAX);
        if (lowest.isEmpty() || highest.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Messages.text(
                        "appendix.statement.ends",
                        Wording.rate(indicator, lowest.get()),
                        Wording.rate(indicator, highest.get())));
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
