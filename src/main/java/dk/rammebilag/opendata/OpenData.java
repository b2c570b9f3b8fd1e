package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishableSupply;
import java.util.List;

/** The files of open data of a year. */
public final class OpenData {

    private OpenData() {}

    /**
     * All of them but the package that describes them.
     *
     * @param catalogue the agreement of the year
     */
    public static List<OpenFile> files(
            Catalogue catalogue, Publishable figures, PublishableSupply supply) {
        return List.of(
                FiguresCsv.of(catalogue, figures),
                OffersCsv.of(catalogue, supply),
                TradeCsv.of(catalogue, supply),
                SeriesCsv.of(catalogue, figures.trends()),
                TargetsCsv.of(catalogue, figures.trends()),
                MovementCsv.of(catalogue, figures.trends()));
    }
}
