package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.supply.ListedOffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The indicator that counts the days of the lands- og landsdelsdækkende tilbud, beside these
 * tilbud: what it publishes are sums of their days.
 *
 * @param catalogue the agreement, which names the indicator
 * @param statuses of each row what is published of it; empty where there is no such row
 */
record NationalDays(Catalogue catalogue, Function<FigureKey, Optional<PublishedStatus>> statuses) {

    static NationalDays of(Catalogue catalogue, Publishable figures) {
        return new NationalDays(
                catalogue, key -> figures.get(key, Measure.RATE).map(PublishedFigure::status));
    }

    static NationalDays of(Catalogue catalogue, KnownRelease release) {
        return new NationalDays(
                catalogue,
                key ->
                        release.figures()
                                .get(key)
                                .map(figure ->
                                        release.suppression().hides(key)
                                                ? PublishedStatus.SUPPRESSED
                                                : PublishedStatus.of(figure.status())));
    }

    /** The published rows of kommuner and, last, of the region; none without such an indicator. */
    List<FigureKey> rows() {
        var geography = catalogue.geography();
        var places =
                Stream.concat(
                        geography.municipalities().stream().map(Municipality::code),
                        Stream.of(geography.region().code()));
        return catalogue.offers().nationalDays().stream()
                .flatMap(indicator -> places.map(place -> FigureKey.total(indicator, place)))
                .filter(key -> statuses.apply(key).filter(PublishedStatus.OK::equals).isPresent())
                .toList();
    }

    /**
     * The tilbud a row sums up: those of the kommune, or of all kommuner that have the indicator.
     * The region reports no indicators, so that its own tilbud are in none.
     */
    List<ListedOffer> offers(FigureKey row, Collection<ListedOffer> all) {
        var reporting = reporting(row);
        return all.stream()
                .filter(ListedOffer::isNational)
                .filter(offer -> reporting.contains(offer.operator()))
                .toList();
    }

    private List<String> reporting(FigureKey key) {
        if (!isRegional(key)) {
            return List.of(key.geography());
        }
        return catalogue.geography().municipalities().stream()
                .map(Municipality::code)
                .filter(code ->
                        statuses.apply(key.in(code)).filter(NationalDays::isReported).isPresent())
                .toList();
    }

    boolean isRegional(FigureKey key) {
        return key.geography().equals(catalogue.geography().region().code());
    }

    private static boolean isReported(PublishedStatus status) {
        return status == PublishedStatus.OK || status == PublishedStatus.SUPPRESSED;
    }
}
