package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Cycle;
import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.catalogue.OfferTerms;
import dk.rammebilag.catalogue.Population;
import dk.rammebilag.catalogue.PriceLevels;
import dk.rammebilag.catalogue.RuleEntry;
import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.catalogue.Validity;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Destination;
import dk.rammebilag.document.Value;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Answer;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.State;
import dk.rammebilag.validation.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A submission and what was found in it, for tests. */
final class Submissions {

    static final LocalDateTime NOW = LocalDateTime.of(2017, 5, 1, 12, 0);

    static final Municipality AARHUS =
            new Municipality("751", "Aarhus", List.of(), "1082", Validity.ALWAYS);

    static final ReceivedFile FILE =
            new ReceivedFile(
                    AARHUS,
                    "751-aarhus.xlsx",
                    "ab".repeat(32),
                    LocalDateTime.of(2017, 4, 28, 9, 5, 30),
                    Status.REJECTED,
                    "");

    private Submissions() {}

    static Catalogue catalogue() {
        var region =
                new Municipality("1082", "Region Midtjylland", List.of(), "1082", Validity.ALWAYS);
        var rules =
                Stream.of(
                                rule("S01", Severity.ERROR, "Filen kan læses"),
                                rule("B02", Severity.ERROR, "Tæller højst lig nævner"),
                                rule("S06", Severity.ERROR, "Cellen har kolonnens type"),
                                rule("B07", Severity.WARNING, "Raten er sandsynlig"),
                                rule("S08", Severity.NOTE, "Cellen har en formel"),
                                rule("H01", Severity.WARNING, "Store ændringer"),
                                rule("C05", Severity.NOTE, "Erstattet"))
                        .collect(Collectors.toMap(RuleEntry::code, r -> r));
        IntStream.rangeClosed(10, 40)
                .mapToObj(n -> rule("Z" + n, Severity.ERROR, "Kontrol " + n))
                .forEach(rule -> rules.put(rule.code(), rule));
        return new Catalogue(
                2017,
                "Rammeaftale 2017",
                "cd".repeat(32),
                "Rammeaftalesekretariatet",
                new Cycle(LocalDate.of(2017, 5, 1)),
                new Geography(region, List.of(AARHUS), List.of(AARHUS, region)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                rules,
                List.of(),
                5,
                new Population("", true, Map.of()),
                PriceLevels.UNKNOWN,
                OfferTerms.NONE,
                Optional.of("https://example.org/regler"));
    }

    private static RuleEntry rule(String code, Severity severity, String title) {
        return new RuleEntry(
                code,
                severity,
                title,
                "Tælleren {angivet} er for stor.",
                "Ret {ark}.",
                Map.of("antal", new BigDecimal("1000"), "andel", new BigDecimal("0.250")),
                new Validity(2016, Validity.OPEN));
    }

    static Finding finding(Severity severity, String rule, CellRef at, State state) {
        return new Finding(
                "751",
                FILE.sha256(),
                rule,
                severity,
                at,
                2017,
                "Tælleren 30 er større end nævneren 20.",
                "30",
                "højst 20",
                "Ret tæller eller nævner.",
                state,
                state == State.ACCEPTED ? new Answer("aftalt", "") : Answer.NONE);
    }

    static Finding open(Severity severity, String rule, CellRef at) {
        return finding(severity, rule, at, State.OPEN);
    }

    static NotChecked notChecked(String rule, CellRef at) {
        return new NotChecked("751", FILE.sha256(), rule, at, "året før ikke er indberettet");
    }

    static Verdict verdict(List<Finding> findings, List<NotChecked> notChecked) {
        var verdict = new CollectedVerdict();
        findings.forEach(verdict::found);
        notChecked.forEach(verdict::notChecked);
        return verdict;
    }

    private static Destination.Cell copied(CellRef at) {
        return new Destination.Cell("kopi.xlsx", at.sheet(), at.address());
    }

    static Book report(Verdict verdict, Earlier earlier) {
        return new FaultReport(
                        catalogue(),
                        FILE,
                        verdict,
                        earlier,
                        Headers.NONE,
                        Optional.of(Submissions::copied))
                .book(NOW);
    }

    static Book.Sheet sheet(Book book, String name) {
        return book.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The words of every row of a sheet. */
    static List<List<String>> printed(Book.Sheet sheet) {
        try (var rows = sheet.rows().get()) {
            return rows.map(row -> row.values().stream().map(Value::printed).toList()).toList();
        }
    }
}
