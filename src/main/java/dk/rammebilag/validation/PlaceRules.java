package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Optional;
import java.util.stream.Stream;

/** K08 of the columns that name a kommune or a region, by code or by name. */
public final class PlaceRules {

    /** What stands for any private party. */
    public static final String PRIVATE = "privat";

    private PlaceRules() {}

    /** The operator is the submitter. */
    static Stream<Outcome> operator(Offer row, Setting setting) {
        return setting.submitter()
                .map(submitter ->
                        Codes.right(
                                row.operator(),
                                "Driftsherre",
                                written -> names(written, submitter),
                                submitter.code()))
                .orElseGet(() ->
                        Stream.of(
                                Unchecked.sheet(
                                        row.operator().at(), text("validation.reason.submitter"))));
    }

    /** A kommune of the country. */
    static Stream<Outcome> location(Offer row, Setting setting) {
        return Codes.right(
                row.location(),
                "Beliggenhedskommune",
                written -> all(setting).anyMatch(m -> !m.isRegion() && names(written, m)),
                text("validation.expected.location"));
    }

    /** A kommune or a region of the country, or a private party. */
    static Stream<Outcome> counterpart(Trade row, Setting setting) {
        return Codes.filled(
                row.counterpart(),
                "Modpart",
                written -> written.equals(PRIVATE) || all(setting).anyMatch(m -> names(written, m)),
                text("validation.expected.counterpart", PRIVATE));
    }

    /** The kommune or region of the country that is written so, by code or by name. */
    public static Optional<Municipality> named(String written, Geography geography) {
        return geography.all().stream().filter(m -> names(written, m)).findFirst();
    }

    private static Stream<Municipality> all(Setting setting) {
        return setting.catalogue().geography().all().stream();
    }

    private static boolean names(String written, Municipality municipality) {
        return written.equals(municipality.code()) || Submitter.isName(written, municipality);
    }
}
