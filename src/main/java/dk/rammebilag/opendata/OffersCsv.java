package dk.rammebilag.opendata;

import static dk.rammebilag.language.CellText.inCsv;

import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.statistics.Ratio;
import dk.rammebilag.supply.Days;
import dk.rammebilag.supply.ListedOffer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tilbud of a year as {@code data/tilbud.csv}: those with few places without their days. */
public final class OffersCsv {

    private static final List<String> COLUMNS =
            List.of(
                    "year",
                    "tilbud_id",
                    "name",
                    "operator",
                    "ownership",
                    "location",
                    "section",
                    "target_group",
                    "places",
                    "available_days",
                    "occupied_days",
                    "occupancy",
                    "unit",
                    "rate",
                    "price_year",
                    "specialisation",
                    "secure");

    private static final int DECIMALS = 6;

    private OffersCsv() {}

    /**
     * Writes the tilbud, sorted by id as text; occupancy in per cent, rounded half up to six
     * decimals. A text that a spreadsheet would take for a formula gets an apostrophe before it.
     *
     * @param out where to; flushed, left open
     * @throws IOException if it cannot be written
     */
    public static void write(int year, PublishableSupply supply, OutputStream out)
            throws IOException {
        CsvFile.write(
                COLUMNS,
                COLUMNS.indexOf("name"),
                supply.offers().stream().map(offer -> line(year, offer.value())),
                out);
    }

    private static List<String> line(int year, ListedOffer offer) {
        return List.of(
                Integer.toString(year),
                inCsv(offer.id()),
                inCsv(offer.name()),
                inCsv(offer.operator()),
                inCsv(offer.ownership()),
                inCsv(offer.location()),
                inCsv(offer.section()),
                inCsv(offer.targetGroup()),
                number(offer.places()),
                number(offer.availableDays()),
                number(offer.occupiedDays()),
                offer.days()
                        .flatMap(Days::occupancy)
                        .map(share -> share.times(Ratio.of(100, 1)).rounded(DECIMALS))
                        .map(BigDecimal::toPlainString)
                        .orElse(""),
                inCsv(offer.unit()),
                number(offer.rate()),
                Objects.toString(offer.priceYear(), ""),
                inCsv(offer.specialisation()),
                inCsv(offer.secure()));
    }

    static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
