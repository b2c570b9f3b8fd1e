package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.language.CellText;
import dk.rammebilag.opendata.Column.Content;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tilbud of a year as {@code data/tilbud.csv}: those with few places without their days. */
public final class OffersCsv {

    private static final int DECIMALS = 6;

    private static final Layout<ListedOffer> LAYOUT =
            new Layout<>(
                    "tilbud",
                    List.of(
                            new Column<>(Field.year("year").inEveryLine(), (c, _) -> c.year()),
                            new Column<>(
                                    Field.string("tilbud_id").inEveryLine(),
                                    text(ListedOffer::id))),
                    List.of(
                            new Column<>(Field.string("name"), text(ListedOffer::name)),
                            new Column<>(
                                    Field.string("operator").oneOf(Codes::submitters),
                                    text(ListedOffer::operator)),
                            closed("ownership", "Driftsform", ListedOffer::ownership),
                            new Column<>(Field.string("location"), text(ListedOffer::location)),
                            closed("section", "Paragraf", ListedOffer::section),
                            new Column<>(
                                    Field.string("target_group")
                                            .oneOf(Codes.list("Målgruppe"))
                                            .meaning("offered_to"),
                                    text(ListedOffer::targetGroup)),
                            number("places", "places", ListedOffer::places),
                            number("available_days", "days", ListedOffer::availableDays),
                            number("occupied_days", "days", ListedOffer::occupiedDays),
                            number("occupancy", "percent", OffersCsv::occupancy),
                            closed("unit", "Enhed", ListedOffer::unit),
                            number("rate", "kroner", ListedOffer::rate),
                            new Column<>(Field.year("price_year"), (_, offer) -> offer.priceYear()),
                            closed("specialisation", "Specialisering", ListedOffer::specialisation),
                            closed("secure", "Sikret", ListedOffer::secure)));

    private OffersCsv() {}

    /**
     * The tilbud; occupancy in per cent, rounded half up to six decimals. A text that a spreadsheet
     * would take for a formula gets an apostrophe before it.
     *
     * @param catalogue the agreement of the year
     */
    public static OpenFile of(Catalogue catalogue, PublishableSupply supply) {
        return LAYOUT.file(catalogue, () -> supply.offers().stream().map(one -> one.value()));
    }

    /** A column of one of the form's closed lists. */
    private static Column<ListedOffer> closed(
            String name, String list, Function<ListedOffer, String> code) {
        return new Column<>(Field.string(name).oneOf(Codes.list(list)), text(code));
    }

    private static Column<ListedOffer> number(
            String name, String unit, Function<ListedOffer, @Nullable BigDecimal> number) {
        return new Column<>(
                Field.number(name).in(unit),
                (_, offer) -> {
                    var value = number.apply(offer);
                    return value == null ? null : value.toPlainString();
                });
    }

    private static Content<ListedOffer> text(Function<ListedOffer, String> words) {
        return (_, offer) -> CellText.inCsv(words.apply(offer));
    }

    private static @Nullable BigDecimal occupancy(ListedOffer offer) {
        return offer.days()
                .flatMap(Days::occupancy)
                .map(share -> share.times(Ratio.of(100, 1)).rounded(DECIMALS))
                .orElse(null);
    }
}
