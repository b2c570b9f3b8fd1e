package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Submitted.Receipt;
import dk.rammebilag.catalogue.Direction;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Bullets;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a kommune stands out among the others, and how its submission fared. It stands out where
 * its figure lies outside the middle half of them; background is not judged.
 */
record MunicipalStanding(Facts facts, Municipality kommune, Collection<Indicator> indicators) {

    private enum Quarter {
        BEST,
        WORST
    }

    List<Block> blocks() {
        var points = new ArrayList<Paragraph>();
        for (var quarter : Quarter.values()) {
            var titles =
                    indicators.stream()
                            .filter(one -> quarter(one).equals(Optional.of(quarter)))
                            .map(one -> text("quoted", one.title()))
                            .toList();
            if (!titles.isEmpty()) {
                points.add(
                        Paragraph.of(
                                text(
                                        "quarter." + Wording.word(quarter),
                                        kommune.name(),
                                        Wording.list(titles))));
            }
        }
        var blocks = new ArrayList<Block>();
        if (!points.isEmpty()) {
            blocks.add(new Bullets(points));
        }
        submission().map(Paragraph::of).ifPresent(blocks::add);
        new Unsettled(facts)
                .of(kommune)
                .map(words -> Paragraph.of(text("arrived.unsettled", words)))
                .ifPresent(blocks::add);
        return blocks;
    }

    /** Whether its figure lies outside the middle half of the kommuner. */
    boolean standsOut(Indicator indicator) {
        return quarter(indicator).isPresent();
    }

    private Optional<Quarter> quarter(Indicator indicator) {
        if (indicator.better() == Direction.CONTEXT) {
            return Optional.empty();
        }
        var own =
                facts.rate(FigureKey.total(indicator.id(), kommune.code()))
                        .flatMap(figure -> Optional.ofNullable(figure.value()));
        return own.flatMap(rate ->
                new Spreads(facts, indicator)
                        .five()
                        .flatMap(of -> quarter(indicator.better(), rate, of.get(1), of.get(3))));
    }

    private static Optional<Quarter> quarter(
            Direction better, Ratio rate, Ratio lower, Ratio upper) {
        if (rate.compareTo(upper) > 0) {
            return Optional.of(better == Direction.HIGHER ? Quarter.BEST : Quarter.WORST);
        }
        return rate.compareTo(lower) < 0
                ? Optional.of(better == Direction.LOWER ? Quarter.BEST : Quarter.WORST)
                : Optional.empty();
    }

    /** When it came, and what the check made of it. */
    private Optional<String> submission() {
        return facts.basis().submitted().receipts().stream()
                .filter(receipt -> receipt.submitter().equals(kommune.code()))
                .findFirst()
                .map(receipt -> arrival(receipt) + " " + questions(receipt));
    }

    private String arrival(Receipt receipt) {
        return text(
                "arrived",
                DanishFormat.date(receipt.received().toLocalDate()),
                facts.basis().status(kommune.code()).word().toLowerCase(Messages.DANISH));
    }

    private static String questions(Receipt receipt) {
        var answered = receipt.explained() + receipt.accepted();
        var told =
                Stream.of(
                                answered == 0
                                        ? ""
                                        : text("arrived.answered", Wording.count(answered)),
                                receipt.open() == 0
                                        ? ""
                                        : text("arrived.open", Wording.count(receipt.open())))
                        .filter(sentence -> !sentence.isEmpty())
                        .collect(Collectors.joining(" "));
        return told.isEmpty() ? text("arrived.clean") : told;
    }

    private static String text(String key, Object... arguments) {
        return Messages.text("appendix.report." + key, arguments);
    }
}
