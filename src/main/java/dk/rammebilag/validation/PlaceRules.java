package dk.rammebilag.validation;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Trade;
import dk.rammebilag.validation.Outcome.Problem;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** K08 of the columns that name a kommune or a region, by code or by name. */
final class PlaceRules {

    /** What stands for any private party. */
    static final String PRIVATE = "privat";

    private PlaceRules() {}

    /** The operator is the submitter; passed where the submitter is not known. */
    static Stream<Problem> operator(Offer row, Setting setting) {
        return setting.submitter().stream()
                .flatMap(submitter ->
                        unless(
                                row.operator(),
                                "Driftsherre",
                                written -> names(written, submitter),
                                submitter.code()));
    }

    /** A kommune of the country. */
    static Stream<Problem> location(Offer row, Setting setting) {
        return unless(
                row.location(),
                "Beliggenhedskommune",
                written -> all(setting).anyMatch(m -> !m.isRegion() && names(written, m)),
                text("validation.expected.location"));
    }

    /** A kommune or a region of the country, or a private party. */
    static Stream<Problem> counterpart(Trade row, Setting setting) {
        var expected = text("validation.expected.counterpart", PRIVATE);
        var column = "Modpart";
        return Codes.all(
                Codes.filled(row.counterpart(), column, expected),
                unless(
                        row.counterpart(),
                        column,
                        written ->
                                written.equals(PRIVATE)
                                        || all(setting).anyMatch(m -> names(written, m)),
                        expected));
    }

    private static Stream<Problem> unless(
            Cell<String> cell, String column, Predicate<String> right, String expected) {
        return cell.get().filter(right.negate()).stream()
                .map(written -> Problem.in(cell, column, expected));
    }

    /** The kommune or region of the country that is written so, by code or by name. */
    static Optional<Municipality> named(String written, Geography geography) {
        return geography.all().stream().filter(m -> names(written, m)).findFirst();
    }

    private static Stream<Municipality> all(Setting setting) {
        return setting.catalogue().geography().all().stream();
    }

    private static boolean names(String written, Municipality municipality) {
        return written.equals(municipality.code()) || Submitter.isName(written, municipality);
    }
}
