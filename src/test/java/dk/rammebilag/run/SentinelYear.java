package dk.rammebilag.run;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Submissions whose every count is a number of four digits or more that occurs nowhere else in the
 * year. Where a count below 2000 is about few, it can be told from anything else that is printed.
 */
final class SentinelYear {

    /** A count below it is about few. */
    static final int THRESHOLD = 2000;

    private static final List<String> KOMMUNER = List.of("615", "657", "730", "740", "751");

    private final Catalogue catalogue;
    private final Map<String, List<String>> sentinels = new HashMap<>();
    private BigInteger few = BigInteger.valueOf(1009);
    private BigInteger many = BigInteger.valueOf(2503);
    private BigInteger people = BigInteger.valueOf(6007);

    SentinelYear(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The kommuner that submit. */
    List<Municipality> municipalities() {
        return catalogue.geography().municipalities().stream()
                .filter(municipality -> KOMMUNER.contains(municipality.code()))
                .toList();
    }

    /** Writes a CSV package for each kommune. */
    void write(Path input) throws IOException {
        for (var municipality : municipalities()) {
            var folder = input.resolve(municipality.slug());
            Files.createDirectories(folder);
            sheet(folder, "forside", cover(municipality));
            sheet(folder, "indikatorer", observations(municipality));
            sheet(
                    folder,
                    "mål",
                    List.of(
                            "Indikator;Måltype;Basisår;Basisværdi;Målværdi;Målår;Besluttet dato;"
                                    + "Besluttet af",
                            "VH5;niveau;2016;"
                                    + base(municipality)
                                    + ";40;2018;01-02-2016;Byrådet"));
            sheet(
                    folder,
                    "indsatser",
                    List.of(
                            "Mål;Indsatsområde;Titel;Beskrivelse;Vidensgrundlag;"
                                    + "Velfærdsteknologi;Samarbejdspartnere;Status;Startdato;"
                                    + "Slutdato;Måler effekt"));
            sheet(
                    folder,
                    "tilbud",
                    List.of(
                            "Tilbuds-ID;Navn;Driftsherre;Driftsform;Beliggenhedskommune;Paragraf;"
                                    + "Målgruppe;Pladser;Pladsdøgn til rådighed;"
                                    + "Belagte pladsdøgn;Enhed;Takst;PL-år;Specialisering;Sikret;"
                                    + "Bemærkning"));
            sheet(folder, "køb og salg", List.of("Tilbuds-ID;Retning;Modpart;Helårspladser"));
            sheet(folder, "behov", List.of("Målgruppe;Score;Paragraf;Ændring i pladser;Uddybning"));
        }
    }

    private static String base(Municipality municipality) {
        return "17," + baseOf(municipality.code());
    }

    private static List<String> cover(Municipality municipality) {
        return List.of(
                "Skemaversion;1",
                "Rammeaftaleår;2016",
                "Kommunekode;" + municipality.code(),
                "Kommune;" + municipality.name(),
                "Version;1",
                "Kontaktperson;Dennis Opdigtsen",
                "E-mail;d@eksempel.example",
                "Godkendt af;Jens Attrapsen",
                "Godkendt dato;16-04-2016");
    }

    private List<String> observations(Municipality municipality) {
        var lines = new ArrayList<String>();
        lines.add("Indikator;Målgruppe;Aldersgruppe;Køn;Tæller;Nævner;Forklaring");
        var bases = new HashMap<String, Long>();
        var turn = Integer.parseInt(municipality.code());
        var before = new HashMap<String, Long>();
        for (var indicator : catalogue.indicators()) {
            var numerator =
                    indicator.unionOf().isEmpty()
                            ? turn++ % 3 == 0 && !indicator.regionOnly()
                                    ? nextFew(municipality)
                                    : many()
                            : indicator.unionOf().stream().mapToLong(before::get).max().orElse(0);
            before.put(indicator.id(), numerator);
            lines.add(line(indicator, numerator, denominator(indicator, bases)));
        }
        return lines;
    }

    private String denominator(Indicator indicator, Map<String, Long> bases) {
        if (indicator.denominator() instanceof Denominator.Inhabitants) {
            return "";
        }
        var base = indicator.base().isEmpty() ? indicator.id() : indicator.base();
        return bases.computeIfAbsent(base, _ -> people()).toString();
    }

    private static String line(Indicator indicator, long numerator, String denominator) {
        return String.join(
                ";",
                indicator.id(),
                "I alt",
                "I alt",
                "I alt",
                Long.toString(numerator),
                denominator,
                "Tallet er rigtigt, vi har talt efter.");
    }

    private long nextFew(Municipality municipality) {
        few = few.nextProbablePrime();
        sentinels.computeIfAbsent(municipality.code(), _ -> new ArrayList<>()).add(few.toString());
        return few.longValueExact();
    }

    private long many() {
        many = many.nextProbablePrime();
        return many.longValueExact();
    }

    private long people() {
        people = people.nextProbablePrime();
        return people.longValueExact();
    }

    /** The counts of a kommune that are about few. */
    List<String> few(String municipality) {
        return List.copyOf(sentinels.getOrDefault(municipality, List.of()));
    }

    /** The decimals of the base of a kommune's target on VH5. */
    static String baseOf(String municipality) {
        return municipality + "9";
    }

    private static void sheet(Path folder, String name, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), String.join("\r\n", lines) + "\r\n");
    }
}
