package dk.rammebilag.example;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.DanishFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The sheet Forside: who sends, signed off by somebody made up. */
final class CoverSheet {

    private static final String FORM_VERSION = "1";
    private static final String REMARK = "Eksempeldata – ikke virkelige tal.";

    private CoverSheet() {}

    /** The sheet of a submitter's version, received on that day. */
    static Sheet of(Municipality submitter, int year, int version, LocalDate received) {
        var contact = person(submitter.code(), "contact");
        var domain = DanishFormat.slug(submitter.name()) + ".example";
        return new Sheet(
                "Forside",
                List.of(),
                List.of(
                        List.of("Skemaversion", FORM_VERSION),
                        List.of("Rammeaftaleår", (long) year),
                        List.of("Kommunekode", submitter.code()),
                        List.of("Kommune", submitter.name()),
                        List.of("Version", (long) version),
                        List.of("Kontaktperson", contact),
                        List.of("E-mail", DanishFormat.slug(contact) + "@" + domain),
                        List.of("Telefon", telephone(submitter)),
                        List.of("Godkendt af", person(submitter.code(), "approver")),
                        List.of("Godkendt dato", received.minusDays(approvedBefore(submitter))),
                        List.of("Bemærkninger", REMARK)));
    }

    private static int approvedBefore(Municipality submitter) {
        return Chance.between(1, 6, submitter.code(), "approved");
    }

    /** No Danish number begins with zeros. */
    private static String telephone(Municipality submitter) {
        return String.format(
                Locale.ROOT,
                "00 00 %s %s",
                "0" + submitter.code().charAt(0),
                submitter.code().substring(1, 3));
    }

    private static String person(String code, String role) {
        var people = Tables.rows("people");
        return Chance.oneOf(people, code, role).getField("first")
                + " "
                + Chance.oneOf(people, code, role, "last").getField("last");
    }
}
