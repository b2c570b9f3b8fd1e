package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sheet Mål. A target is set in the first year an indicator is reported, from that year's
 * figure, and stands unchanged in the sheets of the years after.
 */
final class TargetSheet {

    private static final double SET = 0.4;
    private static final int YEARS = 2;

    private final Map<Integer, Figures> figures;

    /** The figures of the years targets are set from, by year. */
    TargetSheet(Map<Integer, Figures> figures) {
        this.figures = figures;
    }

    /** The sheet of a submitter; a region has no indicators to set targets for. */
    Sheet of(Municipality submitter, Catalogue catalogue) {
        return new Sheet(
                "Mål",
                List.of(
                        "Indikator",
                        "Måltype",
                        "Basisår",
                        "Basisværdi",
                        "Målværdi",
                        "Målår",
                        "Besluttet dato",
                        "Besluttet af"),
                submitter.isRegion()
                        ? List.of()
                        : Tables.rows("targets").stream()
                                .flatMap(r -> row(submitter.code(), r, catalogue).stream())
                                .toList());
    }

    private Optional<List<Object>> row(String kommune, NamedCsvRecord target, Catalogue catalogue) {
        return catalogue
                .indicator(target.getField("indicator"))
                .filter(i -> Chance.share(kommune, i.id(), "target") < SET)
                .flatMap(i -> row(kommune, target, i));
    }

    private Optional<List<Object>> row(String kommune, NamedCsvRecord target, Indicator indicator) {
        var year = Math.max(Level.FIRST_YEAR, indicator.validity().from());
        var type = target.getField("type");
        var change = new BigDecimal(target.getField("change"));
        return base(kommune, indicator, year)
                .map(base ->
                        List.of(
                                indicator.id(),
                                type,
                                (long) year,
                                base,
                                type.equals("niveau") ? base.add(change) : change,
                                (long) (year + YEARS),
                                decided(kommune, indicator, year),
                                decidedBy(kommune)));
    }

    private Optional<BigDecimal> base(String kommune, Indicator indicator, int year) {
        return Optional.ofNullable(figures.get(year))
                .flatMap(f -> f.count(kommune, indicator))
                .filter(c -> c.denominator() > 0)
                .map(c -> rate(c, indicator));
    }

    private static BigDecimal rate(Count count, Indicator indicator) {
        return BigDecimal.valueOf(count.numerator())
                .multiply(indicator.unit().factor())
                .divide(BigDecimal.valueOf(count.denominator()), 1, RoundingMode.HALF_UP);
    }

    private static LocalDate decided(String kommune, Indicator indicator, int year) {
        return LocalDate.of(year, 2, 1).plusDays(Chance.between(0, 45, kommune, indicator.goal()));
    }

    private static String decidedBy(String kommune) {
        return Chance.oneOf(
                List.of("Byrådet", "Kommunalbestyrelsen", "Socialudvalget"), kommune, "decides");
    }
}
