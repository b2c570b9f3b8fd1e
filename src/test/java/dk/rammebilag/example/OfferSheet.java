package dk.rammebilag.example;

import java.util.List;

/** The sheet Tilbud. */
final class OfferSheet {

    private static final String MUNICIPAL = "kommunal";
    private static final String REGIONAL = "regional";
    private static final String INDEPENDENT = "selvejende";

    private OfferSheet() {}

    /** The sheet of these tilbud, priced in the price level of that year. */
    static Sheet of(int year, List<Offer> offers) {
        return new Sheet(
                "Tilbud",
                List.of(
                        "Tilbuds-ID",
                        "Navn",
                        "Driftsherre",
                        "Driftsform",
                        "Beliggenhedskommune",
                        "Paragraf",
                        "Målgruppe",
                        "Pladser",
                        "Pladsdøgn til rådighed",
                        "Belagte pladsdøgn",
                        "Enhed",
                        "Takst",
                        "PL-år",
                        "Specialisering",
                        "Sikret",
                        "Bemærkning"),
                offers.stream().map(o -> row(year, o)).toList());
    }

    private static List<Object> row(int year, Offer offer) {
        return List.of(
                offer.id(),
                offer.name(),
                offer.operator(),
                ownership(offer),
                offer.location(),
                offer.kind().section(),
                offer.kind().targetGroup(),
                offer.places(),
                offer.available(),
                offer.occupied(),
                offer.kind().unit(),
                offer.price(),
                (long) year,
                offer.kind().specialisation(),
                offer.kind().secure(),
                offer.remark());
    }

    private static String ownership(Offer offer) {
        var independent = Chance.share(offer.id(), "ownership") < 0.1;
        return offer.kind().regional() ? REGIONAL : independent ? INDEPENDENT : MUNICIPAL;
    }
}
