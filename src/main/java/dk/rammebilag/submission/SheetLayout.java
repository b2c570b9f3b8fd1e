package dk.rammebilag.submission;

import static dk.rammebilag.submission.Column.code;
import static dk.rammebilag.submission.Column.date;
import static dk.rammebilag.submission.Column.decimal;
import static dk.rammebilag.submission.Column.identifier;
import static dk.rammebilag.submission.Column.municipality;
import static dk.rammebilag.submission.Column.section;
import static dk.rammebilag.submission.Column.telephone;
import static dk.rammebilag.submission.Column.text;
import static dk.rammebilag.submission.Column.whole;

import dk.rammebilag.submission.sheet.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheets of form version {@value #FORM_VERSION} and their columns, in the form's order. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable copies
public enum SheetLayout {
    /** Who submits, and who signed it off; its columns are keys in column A, values in B. */
    COVER(
            "Forside",
            code("Skemaversion"),
            whole("Rammeaftaleår"),
            municipality("Kommunekode"),
            code("Kommune"),
            whole("Version").withValue(),
            text("Kontaktperson").withValue(),
            text("E-mail").withValue(),
            telephone("Telefon").optional(),
            text("Godkendt af"),
            date("Godkendt dato"),
            text("Bemærkninger").optional().atMost(4_000)),

    /** Observations of indicators. */
    OBSERVATIONS(
            "Indikatorer",
            code("Indikator"),
            code("Målgruppe"),
            code("Aldersgruppe"),
            code("Køn"),
            whole("Tæller"),
            whole("Nævner"),
            text("Forklaring")),

    /** Local targets. */
    TARGETS(
            "Mål",
            code("Indikator"),
            code("Måltype"),
            whole("Basisår"),
            decimal("Basisværdi"),
            decimal("Målværdi"),
            whole("Målår"),
            date("Besluttet dato"),
            text("Besluttet af")),

    /** Indsatser. */
    INITIATIVES(
            "Indsatser",
            code("Mål"),
            code("Indsatsområde"),
            text("Titel").atMost(120),
            text("Beskrivelse").atMost(2_000),
            code("Vidensgrundlag"),
            code("Velfærdsteknologi"),
            text("Samarbejdspartnere"),
            code("Status"),
            date("Startdato"),
            date("Slutdato"),
            code("Måler effekt")),

    /** Tilbud. */
    OFFERS(
            "Tilbud",
            identifier("Tilbuds-ID"),
            text("Navn"),
            municipality("Driftsherre"),
            code("Driftsform"),
            municipality("Beliggenhedskommune"),
            section("Paragraf"),
            code("Målgruppe"),
            decimal("Pladser", 1),
            decimal("Pladsdøgn til rådighed"),
            decimal("Belagte pladsdøgn"),
            code("Enhed"),
            decimal("Takst", 2),
            whole("PL-år"),
            code("Specialisering"),
            code("Sikret"),
            text("Bemærkning")),

    /** Places bought and sold. */
    TRADES(
            "Køb og salg",
            identifier("Tilbuds-ID"),
            code("Retning"),
            municipality("Modpart"),
            decimal("Helårspladser", 2)),

    /** Needs for places. */
    NEEDS(
            "Behov",
            code("Målgruppe"),
            code("Score"),
            section("Paragraf"),
            whole("Ændring i pladser"),
            text("Uddybning"));

    /** The form version this is. */
    public static final String FORM_VERSION = "1";

    private final String sheet;
    private final List<Column> columns;
    private final List<String> keys;

    SheetLayout(String sheet, Column... columns) {
        this.sheet = sheet;
        this.columns = List.of(columns);
        this.keys = Arrays.stream(columns).map(column -> Words.key(column.header())).toList();
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** The columns from left to right; on Forside the keys from top to bottom. */
    public List<Column> columns() {
        return columns;
    }

    /** The index in {@link #columns} of the column with this header, however spelt; −1 if none. */
    int indexOf(String header) {
        return keys.indexOf(Words.key(header));
    }

    /** The sheet with this name, however spelt. */
    static Optional<SheetLayout> named(String sheet) {
        var key = Words.key(sheet);
        return Arrays.stream(values()).filter(s -> Words.key(s.sheet).equals(key)).findFirst();
    }

    /** The headers of the sheet with this name, as keys; none for an unknown sheet. */
    static Set<String> headerKeys(String sheet) {
        return named(sheet).stream()
                .flatMap(layout -> layout.keys.stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
