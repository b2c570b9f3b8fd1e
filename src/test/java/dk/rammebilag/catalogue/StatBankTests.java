package dk.rammebilag.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports of FOLK1A as the StatBank writes them, in the place of our own file. */
class StatBankTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir Path temporary;

    /** The shapes an export may have; all of the same numbers. */
    enum Shape {
        /** One line a number, as the StatBank's interface gives it. */
        LONG(StandardCharsets.UTF_8),
        /** The same with codes and civilstand. */
        CODES(StandardCharsets.UTF_8),
        /** A matrix with quotes, a title, headings only where they change, and notes. */
        MATRIX(WINDOWS),
        /** A column for each quarter, code and name together. */
        WIDE(WINDOWS),
        /** The same with a byte order mark and tabs. */
        TABS(StandardCharsets.UTF_8);

        private final Charset charset;

        Shape(Charset charset) {
            this.charset = charset;
        }

        String text() {
            var lines = new ArrayList<String>();
            lines.add(
                    switch (this) {
                        case LONG -> "OMRÅDE;KØN;ALDER;TID;INDHOLD";
                        case CODES -> "OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD";
                        case MATRIX ->
                                """
                                "Folketal den 1. i kvartalet efter område, køn, alder og tid"
                                ""
                                "";"";"";"2015K4";"2016K1";"2017K1\"\
                                """;
                        case WIDE -> "område;køn;alder;2015K4;2016K1;2017K1";
                        case TABS -> "\uFEFFOmråde\tKøn\tAlder\t2015K4\t2016K1\t2017K1";
                    });
            for (var area : List.of("Hele landet", "Region Midtjylland", "Samsø", "Aarhus")) {
                for (var sex : List.of("I alt", "Mænd", "Kvinder")) {
                    for (var age = -1; age < 110; age++) {
                        line(lines, area, sex, age);
                    }
                }
            }
            if (this == MATRIX) {
                lines.add("\"Kilde: Danmarks Statistik\"");
            }
            return String.join("\r\n", lines) + "\r\n";
        }

        private void line(List<String> lines, String area, String sex, int age) {
            var first = sex.equals("I alt") && age == -1;
            var ages = age == -1 ? "Alder i alt" : age == 1 ? "1 år" : age + " år";
            var old = "" + count(area, sex, age, 2015);
            var now = count(area, sex, age, 2016);
            var next = count(area, sex, age, 2017);
            switch (this) {
                case LONG -> {
                    lines.add(String.join(";", area, sex, ages, "2015K4", old));
                    lines.add(String.join(";", area, sex, ages, "2016K1", "" + now));
                    lines.add(String.join(";", area, sex, ages, "2017K1", "" + next));
                }
                case CODES -> {
                    var codes =
                            String.join(
                                    ";",
                                    area.replace("Hele landet", "000")
                                            .replace("Region Midtjylland", "082")
                                            .replace("Samsø", "741")
                                            .replace("Aarhus", "751"),
                                    sex.equals("I alt") ? "TOT" : sex.equals("Mænd") ? "1" : "2",
                                    age == -1 ? "IALT" : "" + age);
                    lines.add(codes + ";U;2016K1;1");
                    lines.add(codes + ";TOT;2016K1;" + now);
                    lines.add(codes + ";TOT;2017K1;" + next);
                }
                case MATRIX ->
                        lines.add(
                                "\"%s\";\"%s\";\"%s\";\"%s\";\"%s\";\"%s\""
                                        .formatted(
                                                first ? area : "",
                                                age == -1 ? sex : "",
                                                ages,
                                                old,
                                                dotted(now),
                                                dotted(next)));
                case WIDE ->
                        lines.add(
                                String.join(
                                        ";",
                                        area.replace("Samsø", "741 Samsø")
                                                .replace("Aarhus", "751 Aarhus"),
                                        sex,
                                        ages,
                                        old,
                                        now == 0 ? "-" : "" + now,
                                        "" + next));
                case TABS ->
                        lines.add(String.join("\t", area, sex, ages, old, dotted(now), "" + next));
            }
        }

        private static long count(String area, String sex, int age, int year) {
            var people = area.equals("Samsø") ? 10 : 1000;
            return age >= 100 ? 0 : people + age + (sex.equals("Mænd") ? 0 : 100) + year - 2016;
        }

        private static String dotted(long number) {
            return number < 1000
                    ? "" + number
                    : number / 1000 + "." + "%03d".formatted(number % 1000);
        }
    }

    @ParameterizedTest
    @EnumSource(Shape.class)
    void everyShapeGivesTheSamePopulation(Shape shape) {
        var templates =
                Templates.small(temporary).write("folketal.csv", shape.text(), shape.charset);

        var population = CatalogueLoader.load(templates.folder(), 2016).population();

        assertThat(population.inhabitants(2016, "741", List.of("M"), new Ages(17, 17)))
                .hasValue(27);
        assertThat(population.inhabitants(2016, "741", List.of("K"), new Ages(0, Ages.OPEN)))
                .hasValue(100 * 110 + 99 * 50);
        assertThat(population.inhabitants(2017, "751", new Ages(0, 1)))
                .hasValue(1001 + 1101 + 1002 + 1102);
        assertThat(population.inhabitants(2015, "751", new Ages(0, 1))).isEmpty();
        assertThat(population.counts().keySet())
                .extracting(Population.Group::municipality)
                .containsOnly("741", "751");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "741 Samsø;Mænd;17 år;26 | Samsøe;Mænd;17 år;26 | linje 797: Området \"Samsøe\" er ikke en kommune. Forventet er et navn eller en kode fra kommuner.csv. Mente du \"samsø\"?",
                "Samsø;Mænd;17 år | Samsø;Mand;17 år | linje 797: Kønnet \"Mand\" kendes ikke. Forventet er Mænd, Kvinder eller I alt.",
                "Samsø;Mænd;17 år | Samsø;Mænd;17-19 år | linje 797: Alderen \"17-19 år\" er ikke et enkelt år. Forventet er 0 år, 1 år",
                "Samsø;Mænd;17 år;26;27 | Samsø;Mænd;17 år;26;.. | linje 797: Antallet \"..\" for 2016K1 kan ikke læses. Forventet er et helt tal",
                "Samsø;Mænd;17 år | Samsø;Mænd;16 år | linje 797: Samme år, kommune, køn og alder står to gange.",
                "Samsø;Mænd;17 år | Samsø;I alt;17 år | folketal.csv: Kommune 741 mangler alderen 17 år for køn M pr. 1. januar 2016. Forventet er både mænd og kvinder og hver alder",
                "område;køn;alder;2015K4;2016K1;2017K1 | område;køn;alder;2015K4;2016K2;2017K3 | linje 1: Filen ligner et udtræk af FOLK1A, men der er ingen tal pr. 1. januar",
                "område;køn;alder; | område;civilstand;alder; | linje 1: Filen ligner et udtræk af FOLK1A fra Statistikbanken, men kolonnen KØN mangler.",
            })
    void aFaultIsToldWithItsPlaceAndWhatIsExpected(String written, String changed, String told) {
        var text = Shape.WIDE.text();
        assertThat(text).contains(written);
        var templates =
                Templates.small(temporary)
                        .write("folketal.csv", text.replaceFirst(written, changed), WINDOWS);

        assertThat(
                        catchThrowableOfType(
                                        CatalogueException.class,
                                        () -> CatalogueLoader.load(templates.folder(), 2016))
                                .problems())
                .first()
                .extracting(CatalogueProblem::sentence)
                .asString()
                .contains(told);
    }

    @Test
    void ourOwnFileIsStillOursAndMustBeUtf8() {
        var templates =
                Templates.small(temporary)
                        .write(
                                "folketal.csv",
                                "year,kommunekode,sex,age,count\n2016,æ,M,1,2\n",
                                WINDOWS);

        assertThat(
                        catchThrowableOfType(
                                        CatalogueException.class,
                                        () -> CatalogueLoader.load(templates.folder(), 2016))
                                .problems())
                .extracting(CatalogueProblem::sentence)
                .allMatch(told -> told.contains("ikke gemt som UTF-8"));
    }
}
