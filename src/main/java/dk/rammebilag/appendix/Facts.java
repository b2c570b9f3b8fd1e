package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Disclosed;
import dk.rammebilag.disclosure.Measure;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.ListedOffer;
import java.text.Collator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What may be told of one year, asked in the terms of a bilag. */
record Facts(Catalogue catalogue, Publishable figures, PublishableSupply supply, Basis basis) {

    /** A kommune's figure. */
    record MunicipalFigure(Municipality municipality, PublishedFigure figure) {}

    /** The region's figure; one that is missing where there is none. */
    PublishedFigure region(Indicator indicator) {
        return rate(FigureKey.total(indicator.id(), region().code()))
                .orElseGet(() -> missing(indicator, region()));
    }

    /** A figure by sex, age or målgruppe; empty where no such row was reported. */
    Optional<PublishedFigure> rate(FigureKey key) {
        return figures.get(key, Measure.RATE);
    }

    /** The kommuner's figures by name, as the Danish alphabet has it; none for the region alone. */
    List<MunicipalFigure> municipal(Indicator indicator) {
        if (indicator.regionOnly()) {
            return List.of();
        }
        return byName(catalogue.geography().municipalities()).stream()
                .map(municipality ->
                        new MunicipalFigure(municipality, figure(indicator, municipality)))
                .toList();
    }

    private PublishedFigure figure(Indicator indicator, Municipality municipality) {
        var figure =
                rate(FigureKey.total(indicator.id(), municipality.code()))
                        .orElseGet(() -> missing(indicator, municipality));
        return figure.status() == PublishedStatus.MISSING && hasNothing(indicator, municipality)
                ? figure.notApplicable()
                : figure;
    }

    /** Whether the indicator is about a kind of tilbud, and the list shows the kommune has none. */
    private boolean hasNothing(Indicator indicator, Municipality municipality) {
        return catalogue.offers().nationalDays().filter(indicator.id()::equals).isPresent()
                && basis.used().contains(municipality.code())
                && supply.offers().stream()
                        .map(Disclosed::value)
                        .filter(offer -> offer.operator().equals(municipality.code()))
                        .noneMatch(ListedOffer::isNational);
    }

    /** What is told of the kommuner's totals or of the region's change, if anything is. */
    Optional<PublishedFigure> measure(Indicator indicator, Measure measure) {
        return figures.get(FigureKey.total(indicator.id(), region().code()), measure);
    }

    /** The same in the indicator's unit; empty unless it may be shown. */
    Optional<Ratio> value(Indicator indicator, Measure measure) {
        return measure(indicator, measure).map(PublishedFigure::value);
    }

    /** How far the region has moved; empty unless it may be shown. */
    Optional<Change> change(Indicator indicator) {
        return measure(indicator, Measure.CHANGE)
                .flatMap(figure ->
                        Optional.ofNullable(figure.value())
                                .map(v -> new Change(indicator, v, figure.reporters())));
    }

    /** Whether it is the one a goal is shown by. */
    boolean isHeadline(Indicator indicator) {
        return catalogue
                .goal(indicator.goal())
                .filter(goal -> goal.headline().equals(indicator.id()))
                .isPresent();
    }

    /** Places as the Danish alphabet has them. */
    List<Municipality> byName(List<Municipality> places) {
        var alphabet = Collator.getInstance(Messages.DANISH);
        return places.stream()
                .sorted((left, right) -> alphabet.compare(left.name(), right.name()))
                .toList();
    }

    /** Kommuner and region, by name. */
    List<Municipality> submitters() {
        return byName(catalogue.geography().submitters());
    }

    /** Where a submitter stands among them; -1 for somebody else. */
    int placeByName(String code) {
        return submitters().stream().map(Municipality::code).toList().indexOf(code);
    }

    /** The year of the agreement. */
    String year() {
        return String.valueOf(catalogue.year());
    }

    /** The year before, which flows and stocks are counted in. */
    String counted() {
        return String.valueOf(catalogue.year() - 1);
    }

    /** Where more is told, as a sentence; empty where there is no such bilag. */
    String reference(Predicate<AppendixEntry> bilag) {
        return catalogue.appendices().stream()
                .filter(bilag)
                .findFirst()
                .map(entry ->
                        Messages.text(
                                "appendix.standing.reference", Integer.toString(entry.number())))
                .orElse("");
    }

    /** The region whose agreement it is. */
    Municipality region() {
        return catalogue.geography().region();
    }

    private PublishedFigure missing(Indicator indicator, Municipality place) {
        return new PublishedFigure(
                FigureKey.total(indicator.id(), place.code()),
                Measure.RATE,
                PublishedStatus.MISSING,
                null,
                null,
                null,
                0,
                place.isRegion() ? catalogue.geography().municipalities().size() : 1);
    }
}
