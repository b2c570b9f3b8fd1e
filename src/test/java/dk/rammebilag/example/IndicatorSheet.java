package dk.rammebilag.example;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sheet Indikatorer: every indicator of the year, in total and by one dimension at a time. */
final class IndicatorSheet {

    private static final String TOTAL = "I alt";

    /** The one indicator that counts days of tilbud, not persons. */
    private static final String DAYS_OF_SPECIAL_OFFERS = "VH10";

    private final Catalogue catalogue;
    private final Figures figures;

    IndicatorSheet(Catalogue catalogue, Figures figures) {
        this.catalogue = catalogue;
        this.figures = figures;
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
        var explanation =
                Exceptional.find(kommune, catalogue.year(), indicator.id())
                        .map(Exceptional::explanation)
                        .orElse("");
        if (indicator.id().equals(DAYS_OF_SPECIAL_OFFERS)) {
            return Stream.of(
                    days(indicator, offers.stream().filter(o -> o.kind().special()).toList()));
        }
        var count = figures.count(kommune, indicator);
        if (count.isEmpty()) {
            return Stream.of(List.of(indicator.id(), TOTAL, TOTAL, TOTAL, "", "", explanation));
        }
        var rows = new ArrayList<List<Object>>();
        rows.add(row(indicator, TOTAL, TOTAL, TOTAL, count.get(), explanation));
        for (var group : indicator.codes(Dimension.TARGET_GROUP)) {
            rows.add(
                    row(
                            indicator,
                            group,
                            TOTAL,
                            TOTAL,
                            count.get().of(Dimension.TARGET_GROUP, group),
                            ""));
        }
        for (var age : indicator.codes(Dimension.AGE_GROUP)) {
            rows.add(
                    row(
                            indicator,
                            TOTAL,
                            age,
                            TOTAL,
                            count.get().of(Dimension.AGE_GROUP, age),
                            ""));
        }
        for (var sex : indicator.codes(Dimension.SEX)) {
            rows.add(row(indicator, TOTAL, TOTAL, sex, count.get().of(Dimension.SEX, sex), ""));
        }
        return rows.stream();
    }

    private static List<Object> row(
            Indicator indicator,
            String group,
            String age,
            String sex,
            Count count,
            String explanation) {
        return List.of(
                indicator.id(),
                group,
                age,
                sex,
                count.numerator(),
                indicator.perInhabitant() ? "" : count.denominator(),
                explanation);
    }

    private static List<Object> days(Indicator indicator, List<Offer> special) {
        var occupied = special.stream().mapToLong(Offer::occupied).sum();
        var available = special.stream().mapToLong(Offer::available).sum();
        return special.isEmpty()
                ? List.of(indicator.id(), TOTAL, TOTAL, TOTAL, "", "", "")
                : List.of(indicator.id(), TOTAL, TOTAL, TOTAL, occupied, available, "");
    }
}
