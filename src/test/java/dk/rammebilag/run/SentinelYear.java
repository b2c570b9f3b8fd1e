package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Denominator;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.statistics.FigureKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Submissions whose every count is a number of four digits or more that occurs nowhere else in the
 * year. Where a count below 2000 is about few, it can be told from anything else that is printed.
 * So can the days of tilbud with fewer places than that, and deals of fewer, which have decimals.
 */
final class SentinelYear {

    /** A count below it is about few. */
    static final int THRESHOLD = 2000;

    private static final List<String> KOMMUNER = List.of("615", "657", "730", "740", "751");

    private final Catalogue catalogue;
    private final Map<FigureKey, String> counts = new HashMap<>();
    private final Map<String, List<String>> days = new TreeMap<>();
    private final Map<String, String> deals = new TreeMap<>();
    private BigInteger few = BigInteger.valueOf(1009);
    private BigInteger many = BigInteger.valueOf(2503);
    private BigInteger day = BigInteger.valueOf(200003);
    private long hundredths = 14981;
    private BigInteger people = BigInteger.valueOf(10007);

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
            sheet(folder, "tilbud", offers(municipality));
            sheet(folder, "køb og salg", trades(municipality));
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
            var total = FigureKey.total(indicator.id(), municipality.code());
            if (!indicator.unionOf().isEmpty()) {
                var most = indicator.unionOf().stream().mapToLong(before::get).max().orElse(0);
                lines.add(line(total, most, denominator(indicator, "", bases)));
            } else if (turn++ % 3 == 0 && !indicator.regionOnly()) {
                before.put(indicator.id(), count(total, nextFew()));
                lines.add(
                        line(total, before.get(indicator.id()), denominator(indicator, "", bases)));
            } else if (indicator.codes(Dimension.SEX).isEmpty() || indicator.regionOnly()) {
                before.put(indicator.id(), count(total, many()));
                lines.add(
                        line(total, before.get(indicator.id()), denominator(indicator, "", bases)));
            } else {
                before.put(indicator.id(), bySex(lines, indicator, total, bases));
            }
        }
        return lines;
    }

    /** A total with few men and many women behind it. */
    private long bySex(
            List<String> lines, Indicator indicator, FigureKey total, Map<String, Long> bases) {
        var men = total.with(Dimension.SEX, "M");
        var women = total.with(Dimension.SEX, "K");
        var few = count(men, nextFew());
        var many = count(women, many());
        lines.add(line(total, few + many, denominator(indicator, "", bases)));
        lines.add(line(men, few, denominator(indicator, "M", bases)));
        lines.add(line(women, many, denominator(indicator, "K", bases)));
        return few + many;
    }

    private long count(FigureKey key, long count) {
        counts.put(key, Long.toString(count));
        return count;
    }

    /** In each kommune three tilbud with few places and one with many. */
    private List<String> offers(Municipality municipality) {
        var lines = new ArrayList<String>();
        lines.add(
                "Tilbuds-ID;Navn;Driftsherre;Driftsform;Beliggenhedskommune;Paragraf;Målgruppe;"
                        + "Pladser;Pladsdøgn til rådighed;Belagte pladsdøgn;Enhed;Takst;PL-år;"
                        + "Specialisering;Sikret;Bemærkning");
        for (var number = 1; number <= 4; number++) {
            var id = municipality.code() + "-00" + number;
            var available = number == 4 ? nextDay().add(BigInteger.valueOf(600000)) : nextDay();
            var occupied = number == 4 ? available.subtract(BigInteger.TWO) : nextDay();
            days.put(id, List.of(available.toString(), occupied.toString()));
            lines.add(
                    String.join(
                            ";",
                            id,
                            "Det opdigtede hus " + (char) ('A' + number),
                            municipality.code(),
                            "kommunal",
                            municipality.code(),
                            number % 2 == 0 ? "SEL § 107" : "SEL § 108",
                            targetGroup(id),
                            number == 4 ? "2900" : "702",
                            available.toString(),
                            occupied.toString(),
                            "døgn",
                            "2500",
                            "2016",
                            "almindelig",
                            "nej",
                            "Tallet er rigtigt."));
        }
        return lines;
    }

    /** Each sells to each of the others; to two outside as well, of which one buys much. */
    private List<String> trades(Municipality municipality) {
        var own = municipality.code();
        var lines = new ArrayList<String>();
        lines.add("Tilbuds-ID;Retning;Modpart;Helårspladser");
        for (var other : KOMMUNER) {
            if (!other.equals(own)) {
                lines.add("%s-001;salg;%s;%s".formatted(own, other, deal(own, other)));
                lines.add("%s-001;køb;%s;%s".formatted(other, other, deal(other, own)));
            }
        }
        lines.add("%s-001;salg;101;%s".formatted(own, deal(own, "101")));
        deals.put(own + "/147", "23" + own.substring(1) + ".57");
        lines.add("%s-004;salg;147;%s".formatted(own, deal(own, "147")));
        return lines;
    }

    private String deal(String seller, String buyer) {
        return deals.computeIfAbsent(
                        seller + "/" + buyer,
                        _ -> {
                            // no zero at the end, which CSV and workbooks leave out
                            hundredths -= hundredths % 10 == 1 ? 102 : 101;
                            return hundredths / 100 + "." + "%02d".formatted(hundredths % 100);
                        })
                .replace('.', ',');
    }

    /** That of a total is the sum of those of the sexes. */
    private String denominator(Indicator indicator, String sex, Map<String, Long> bases) {
        if (indicator.denominator() instanceof Denominator.Inhabitants) {
            return "";
        }
        var base = indicator.base().isEmpty() ? indicator.id() : indicator.base();
        var men = bases.computeIfAbsent(base + "M", _ -> people());
        var women = bases.computeIfAbsent(base + "K", _ -> people());
        return Long.toString(sex.isEmpty() ? men + women : sex.equals("M") ? men : women);
    }

    private static String line(FigureKey key, long numerator, String denominator) {
        return String.join(
                ";",
                key.indicator(),
                "I alt",
                "I alt",
                key.sex().equals(FigureKey.TOTAL) ? "I alt" : key.sex(),
                Long.toString(numerator),
                denominator,
                "Tallet er rigtigt, vi har talt efter.");
    }

    private long nextFew() {
        few = few.nextProbablePrime();
        return few.longValueExact();
    }

    private BigInteger nextDay() {
        day = day.nextProbablePrime();
        return day;
    }

    private long many() {
        many = many.nextProbablePrime();
        return many.longValueExact();
    }

    private long people() {
        people = people.nextProbablePrime();
        return people.longValueExact();
    }

    /** The numerators that occur nowhere else. */
    Map<FigureKey, String> counts() {
        return Map.copyOf(counts);
    }

    /** The days of each tilbud, by Tilbuds-ID. */
    Map<String, List<String>> days() {
        return Map.copyOf(days);
    }

    /** The helårspladser of each deal, by seller and buyer. */
    Map<String, String> deals() {
        return Map.copyOf(deals);
    }

    /** The days of a group of tilbud: those available, those occupied. */
    List<String> daysOf(String cut, String code) {
        var group =
                days.entrySet().stream().filter(offer -> isOf(offer.getKey(), cut, code)).toList();
        assertThat(group).as(cut + " " + code).isNotEmpty();
        return IntStream.of(0, 1)
                .mapToObj(kind ->
                        group.stream()
                                .map(offer -> new BigInteger(offer.getValue().get(kind)))
                                .reduce(BigInteger.ZERO, BigInteger::add)
                                .toString())
                .toList();
    }

    /** Only two small ones are for psykisk syge. */
    private static String targetGroup(String id) {
        var even = (id.charAt(id.length() - 1) - '0') % 2 == 0;
        return List.of("740-003", "751-003").contains(id)
                ? "psykisk"
                : even ? "fysisk" : "hjerneskade";
    }

    /** Those with an even number are of one section, the others of another. */
    private static boolean isOf(String id, String cut, String code) {
        var even = (id.charAt(id.length() - 1) - '0') % 2 == 0;
        return switch (cut) {
            case "OPERATOR" -> id.startsWith(code);
            case "SECTION" -> code.equals("SEL § 107") == even;
            case "TARGET_GROUP" -> code.equals(targetGroup(id));
            default -> true;
        };
    }

    /** The helårspladser a party, or all of them, has sold or bought. */
    String dealsOf(String party, String side, String with) {
        return deals.entrySet().stream()
                .filter(deal -> {
                    var parties = deal.getKey().split("/");
                    var own = parties[side.equals("SOLD") ? 0 : 1];
                    var other = parties[side.equals("SOLD") ? 1 : 0];
                    return KOMMUNER.contains(own)
                            && (party.equals(FigureKey.TOTAL) || party.equals(own))
                            && KOMMUNER.contains(other) == with.equals("region");
                })
                .map(deal -> new BigDecimal(deal.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    /** The decimals of the base of a kommune's target on VH5. */
    static String baseOf(String municipality) {
        return municipality + "9";
    }

    private static void sheet(Path folder, String name, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(name + ".csv"), String.join("\r\n", lines) + "\r\n");
    }
}
