package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;

/**
 * A kind of tilbud.
 *
 * @param regional whether the region runs it rather than a kommune
 * @param section Paragraf
 * @param targetGroup Målgruppe
 * @param name the first word of its name
 * @param unit Enhed
 * @param price usual Takst in the price level of the first year
 * @param fewest places of a small one
 * @param most places of a large one
 * @param specialisation Specialisering
 * @param secure Sikret
 */
record OfferKind(
        boolean regional,
        String section,
        String targetGroup,
        String name,
        String unit,
        double price,
        int fewest,
        int most,
        String specialisation,
        String secure) {

    private static final String DAY = "dag";
    private static final String ORDINARY = "almindelig";

    /** The kinds a kommune, or the region, runs. */
    static List<OfferKind> all(boolean regional) {
        return Tables.rows("kinds").stream()
                .map(OfferKind::of)
                .filter(k -> k.regional == regional)
                .toList();
    }

    private static OfferKind of(NamedCsvRecord row) {
        return new OfferKind(
                row.getField("by").equals("region"),
                row.getField("section"),
                row.getField("targetGroup"),
                row.getField("name"),
                row.getField("unit"),
                Double.parseDouble(row.getField("price")),
                Integer.parseInt(row.getField("from")),
                Integer.parseInt(row.getField("to")),
                row.getField("specialisation"),
                row.getField("secure"));
    }

    /** Whether it is open by day only, priced per day. */
    boolean byDay() {
        return unit.equals(DAY);
    }

    /** Whether it serves the country or this part of it. */
    boolean special() {
        return !specialisation.equals(ORDINARY);
    }
}
