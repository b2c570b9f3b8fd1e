package dk.rammebilag.validation;

import java.util.List;

/** The names of the sheets. */
final class Sheets {

    static final String COVER = "Forside";
    static final String OBSERVATIONS = "Indikatorer";
    static final String TARGETS = "Mål";
    static final String INITIATIVES = "Indsatser";
    static final String OFFERS = "Tilbud";
    static final String TRADES = "Køb og salg";
    static final String NEEDS = "Behov";

    /** All of them, in the order of the form. */
    static final List<String> ALL =
            List.of(COVER, OBSERVATIONS, TARGETS, INITIATIVES, OFFERS, TRADES, NEEDS);

    private Sheets() {}
}
