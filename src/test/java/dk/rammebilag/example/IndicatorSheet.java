package dk.rammebilag.example;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import java.util.List;
import java.util.stream.Stream;

/** The sheet Indikatorer: every indicator of the year, in total and by one dimension at a time. */
final class IndicatorSheet {

    private static final String TOTAL = "I alt";
    private static final String UNKNOWN_AGE = "uoplyst";

    /** The one indicator that counts days of tilbud, not persons. */
    private static final String DAYS_OF_SPECIAL_OFFERS = "VH10";

    private final Catalogue catalogue;
    private final Figures figures;

    IndicatorSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.figures = new Figures(catalogue);
    }

    /** The sheet of a submitter that runs these tilbud; a region reports no indicators. */
    Sheet of(Municipality submitter, List<Offer> offers) {
        return new Sheet(
                "Indikatorer",
                List.of(
                        "Indikator",
                        "Målgruppe",
                        "Aldersgruppe",
                        "Køn",
                        "Tæller",
                        "Nævner",
                        "Forklaring"),
                submitter.isRegion()
                        ? List.of()
                        : catalogue.indicators().stream()
                                .flatMap(i -> rows(submitter.code(), i, offers))
                                .toList());
    }

    private Stream<List<Object>> rows(String kommune, Indicator indicator, List<Offer> offers) {
        if (indicator.id().equals(DAYS_OF_SPECIAL_OFFERS)) {
            return Stream.of(days(indicator, offers.stream().filter(Offer::special).toList()));
        }
        var explanation =
                Exceptional.find(kommune, catalogue.year(), indicator.id())
                        .map(Exceptional::explanation)
                        .orElse("");
        return figures.count(kommune, indicator)
                .map(count ->
                        Stream.concat(
                                Stream.of(total(indicator, count, explanation)),
                                parts(indicator, count)))
                .orElseGet(() -> Stream.of(total(indicator, "", "", explanation)));
    }

    private static List<Object> days(Indicator indicator, List<Offer> offers) {
        return offers.isEmpty()
                ? total(indicator, "", "", "")
                : total(
                        indicator,
                        offers.stream().mapToLong(Offer::occupied).sum(),
                        offers.stream().mapToLong(Offer::available).sum(),
                        "");
    }

    private static List<Object> total(Indicator indicator, Count count, String explanation) {
        return total(indicator, count.numerator(), denominator(indicator, count), explanation);
    }

    private static List<Object> total(
            Indicator indicator, Object numerator, Object denominator, String explanation) {
        return List.of(indicator.id(), TOTAL, TOTAL, TOTAL, numerator, denominator, explanation);
    }

    /** One row a code; nobody fills in a row to say that no age is unknown. */
    private static Stream<List<Object>> parts(Indicator indicator, Count count) {
        return Stream.of(Dimension.TARGET_GROUP, Dimension.AGE_GROUP, Dimension.SEX)
                .flatMap(dimension ->
                        indicator.codes(dimension).stream()
                                .filter(code ->
                                        !code.equals(UNKNOWN_AGE) || count.has(dimension, code))
                                .map(code -> part(indicator, count, dimension, code)));
    }

    private static List<Object> part(
            Indicator indicator, Count count, Dimension dimension, String code) {
        var part = count.of(dimension, code);
        return List.of(
                indicator.id(),
                dimension == Dimension.TARGET_GROUP ? code : TOTAL,
                dimension == Dimension.AGE_GROUP ? code : TOTAL,
                dimension == Dimension.SEX ? code : TOTAL,
                part.numerator(),
                denominator(indicator, part),
                "");
    }

    private static Object denominator(Indicator indicator, Count count) {
        return indicator.perInhabitant() ? "" : count.denominator();
    }
}
