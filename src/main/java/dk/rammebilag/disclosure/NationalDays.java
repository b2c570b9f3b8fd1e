package dk.rammebilag.disclosure;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.statistics.FigureKey;
import dk.rammebilag.supply.ListedOffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The indicator that counts the days of the lands- og landsdelsdækkende tilbud, beside these
 * tilbud: what it publishes are sums of their days.
 *
 * @param catalogue the agreement, which names the indicator
 * @param figures what is published of the indicators
 */
record NationalDays(Catalogue catalogue, Publishable figures) {

    /** The published rows of kommuner and, last, of the region; none without such an indicator. */
    List<PublishedFigure> rows() {
        var rows = new ArrayList<PublishedFigure>();
        var geography = catalogue.geography();
        catalogue
                .offers()
                .nationalDays()
                .ifPresent(indicator -> {
                    geography
                            .municipalities()
                            .forEach(m -> row(indicator, m.code()).ifPresent(rows::add));
                    row(indicator, geography.region().code()).ifPresent(rows::add);
                });
        return rows;
    }

    private Optional<PublishedFigure> row(String indicator, String place) {
        return figures.get(FigureKey.total(indicator, place), Measure.RATE)
                .filter(row -> row.status() == PublishedStatus.OK);
    }

    /**
     * The tilbud a row sums up: those of the kommune, or of all kommuner that have the indicator.
     * The region reports no indicators, so that its own tilbud are in none.
     */
    List<ListedOffer> offers(PublishedFigure row, Collection<ListedOffer> all) {
        var reporting = reporting(row.key());
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
                .map(kommune -> kommune.code())
                .filter(code ->
                        figures.get(key.in(code), Measure.RATE)
                                .filter(row -> isReported(row.status()))
                                .isPresent())
                .toList();
    }

    boolean isRegional(FigureKey key) {
        return key.geography().equals(catalogue.geography().region().code());
    }

    private static boolean isReported(PublishedStatus status) {
        return status == PublishedStatus.OK || status == PublishedStatus.SUPPRESSED;
    }
}
