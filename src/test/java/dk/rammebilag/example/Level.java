package dk.rammebilag.example;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.catalogue.Unit;

/**
 * How high an indicator usually is: a guess within the catalogue's plausible range.
 *
 * @param indicator its id
 * @param cohort the persons it counts
 * @param rate the region's rate in the first year, in the indicator's unit
 * @param trend what is added each year
 */
record Level(String indicator, String cohort, double rate, double trend) {

    /** The year the rates are given for. */
    static final int FIRST_YEAR = 2016;

    private static final double KOMMUNER_DIFFER = 0.3;
    private static final double KOMMUNER_MOVE = 0.05;

    static Level of(NamedCsvRecord row) {
        return new Level(
                row.getField("indicator"),
                row.getField("cohort"),
                Double.parseDouble(row.getField("rate")),
                Double.parseDouble(row.getField("trend")));
    }

    /** The rate in one kommune so many years after the first. */
    double rate(String kommune, int years, Unit unit) {
        var here = rate + years * trend;
        var shift =
                KOMMUNER_DIFFER * Chance.deviation(kommune, indicator)
                        + KOMMUNER_MOVE * years * Chance.deviation(kommune, indicator, "drift")
                        + KOMMUNER_MOVE * Chance.deviation(kommune, indicator, years);
        return switch (unit) {
            case PERCENT -> 100 / (1 + (100 / here - 1) * StrictMath.exp(-shift));
            case PER_THOUSAND -> here * StrictMath.exp(shift);
        };
    }
}
