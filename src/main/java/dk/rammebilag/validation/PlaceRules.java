package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Unchecked;
import java.util.Optional;
import java.util.function.Predicate;
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
                                written -> named(written).test(submitter),
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
                written -> all(setting).filter(m -> !m.isRegion()).anyMatch(named(written)),
                text("validation.expected.location"));
    }

    /** A kommune or a region of the country, or a private party. */
    static Stream<Outcome> counterpart(Trade row, Setting setting) {
        return Codes.filled(
                row.counterpart(),
                "Modpart",
                written -> written.equals(PRIVATE) || all(setting).anyMatch(named(written)),
                text("validation.expected.counterpart", PRIVATE));
    }

    /** The kommune or region of the country that is written so, by code or by name. */
    public static Optional<Municipality> named(String written, Geography geography) {
        return geography.all().stream().filter(named(written)).findFirst();
    }

    private static Stream<Municipality> all(Setting setting) {
        return setting.catalogue().geography().all().stream();
    }

    private static Predicate<Municipality> named(String written) {
        var called = Submitter.called(written);
        return municipality -> written.equals(municipality.code()) || called.test(municipality);
    }
}
