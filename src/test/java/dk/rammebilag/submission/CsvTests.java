package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The many ways in which a CSV package is written, and that all of them say the same. */
class CsvTests {

    @TempDir private Path folder = Path.of("");

    private static final List<Item> EXPECTED = Reading.of(Form.complete().workbook()).items();

    static Stream<Arguments> dialects() {
        return Stream.of(";", ",", "\t")
                .flatMap(separator ->
                        Stream.of(
                                Arguments.of(separator, "UTF-8", ""),
                                Arguments.of(separator, "UTF-8", "\ufeff"),
                                Arguments.of(separator, "UTF-16LE", "\ufeff"),
                                Arguments.of(separator, "UTF-16BE", "\ufeff"),
                                Arguments.of(separator, "windows-1252", ""),
                                Arguments.of(separator, "UTF-8", "sep=" + separator + "\r\n"),
                                Arguments.of(separator, "UTF-8", "\ufeffSEP=" + separator + "\n")));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void encodingAndSeparatorAreDetected(String separator, String charset, String start) {
        var form = Form.complete();
        var parts = new LinkedHashMap<String, byte[]>();
        form.sheets.forEach((sheet, rows) ->
                parts.put(
                        sheet + ".csv",
                        (start + Csv.text(rows, separator)).getBytes(Charset.forName(charset))));
        assertThat(Reading.of(Zip.of(parts)).items()).isEqualTo(EXPECTED);
    }

    static Stream<Arguments> spellings() {
        return Stream.of(
                Arguments.of(";", "UTF-8", "UTF-8 med semikolon"),
                Arguments.of(",", "windows-1252", "Windows-1252 med komma"),
                Arguments.of("\t", "UTF-16", "UTF-16BE med tabulator"));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void whatWasDetectedIsTold(String separator, String charset, String words) throws IOException {
        var zip = Form.complete().csvZip(separator, Charset.forName(charset), name -> name);
        assertThat(readAs(zip)).isEqualTo(words);
    }

    @Test
    void whatWasDetectedIsToldSheetBySheetWhereItDiffers() throws IOException {
        var parts = Zip.parts(Form.complete().csvZip());
        parts.keySet().retainAll(List.of("forside.csv", "mål.csv", "behov.csv"));
        parts.put("behov.csv", "Målgruppe,Score".getBytes(Charset.forName("windows-1252")));
        parts.put("brev.pdf", new byte[1]);
        assertThat(readAs(Zip.of(parts)))
                .isEqualTo("UTF-8 med semikolon; behov: Windows-1252 med komma");
        assertThat(readAs(Form.complete().workbook())).isEmpty();
        assertThat(readAs(new byte[0])).isEmpty();
    }

    private String readAs(byte[] file) throws IOException {
        return SubmittedFile.readAs(Files.write(folder.resolve("file"), file));
    }

    @Test
    void everyFileMayBeWrittenInItsOwnWay() {
        var parts = Zip.parts(Form.complete().csvZip());
        parts.put(
                "behov.csv",
                Csv.text(Form.complete().rows(SheetLayout.NEEDS), ",")
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(Reading.of(Zip.of(parts)).items()).isEqualTo(EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "Viborg 2016/%s", "viborg\\%s"})
    void filesMayStandInAFolderAndBeSpeltInAnyCase(String place) {
        var zip =
                Form.complete()
                        .csvZip(
                                ";",
                                StandardCharsets.UTF_8,
                                name -> place.formatted(name.toUpperCase(Locale.ROOT)));
        assertThat(Reading.of(zip).items()).isEqualTo(EXPECTED);
    }

    @Test
    void lettersInFileNamesMayBeDecomposedAsOnAMac() {
        var zip =
                Form.complete()
                        .csvZip(
                                ";",
                                StandardCharsets.UTF_8,
                                name -> Normalizer.normalize(name, Normalizer.Form.NFD));
        assertThat(Reading.of(zip).items()).isEqualTo(EXPECTED);
    }

    @Test
    void fileNamesMayBeInTheEncodingOfOlderWindows() {
        var parts = Zip.parts(Form.complete().csvZip());
        var zip = Zip.of(parts, Charset.forName("IBM850"));
        assertThat(Reading.of(zip).items()).isEqualTo(EXPECTED);
    }

    @Test
    void whatOperatingSystemsLeaveBehindIsNotSeenOtherFilesAreNoted() {
        var zip = Zip.with(Form.complete().csvZip(), "__MACOSX/._forside.csv", "\0\0");
        zip = Zip.with(Zip.with(zip, "Thumbs.db", "x"), ".DS_Store", "x");
        assertThat(Reading.of(zip).faults()).isEmpty();
        zip = Zip.with(Zip.with(zip, "brev.pdf", "%PDF"), "noter.csv", "\"åbent; citat\n\0");
        var reading = Reading.of(zip);
        assertThat(reading.rules()).containsExactly("S05", "S05");
        assertThat(reading.faults().stream().map(Fault::given))
                .containsExactly("brev.pdf", "noter");
    }

    @Test
    void cellsOfSeveralLinesCountAsOneRowAsInASpreadsheet() {
        var form = Form.complete().with(SheetLayout.NEEDS, "Uddybning", "a\nb \"c\"; d");
        form.with(SheetLayout.NEEDS, rows -> rows.add(Form.row("psykisk", "x;y", "", "", "")));
        var needs = Reading.of(form.csvZip()).all(Need.class);
        assertThat(needs.getFirst().elaboration().value()).isEqualTo("a\nb \"c\"; d");
        assertThat(needs.getLast().targetGroup().at().address()).isEqualTo("A3");
    }

    @Test
    void aShortRowIsBlankToTheRight() {
        var zip =
                Zip.with(
                        Form.complete().csvZip(),
                        "køb og salg.csv",
                        "Tilbuds-ID;Retning;Modpart;Helårspladser\nT-1;køb\n");
        assertThat(Reading.of(zip).one(Trade.class).places().isBlank()).isTrue();
    }
}
