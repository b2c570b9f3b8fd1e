package dk.rammebilag.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Reason;
import dk.rammebilag.run.RunOutcome.Published;
import dk.rammebilag.run.store.FigureStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file that others may see holds a hidden count, in whatever part of it. */
class SentinelTests {

    @TempDir private static Path home;
    private static Installation installation;
    private static SentinelYear year;

    /** How large a file is, in the manifest: a number that is nobody's. */
    private static final Pattern SIZE = Pattern.compile("\"size\" : \\d+");

    private static final Map<Path, String> SHOWN = new TreeMap<>();

    @BeforeAll
    static void run() throws IOException {
        var templates = home.resolve("templates");
        Installation.copy(Installation.TEMPLATES, templates);
        var catalogue = templates.resolve("2016/catalogue.yaml");
        var written = Files.readString(catalogue);
        assertThat(written).contains("threshold: 5\n");
        Files.writeString(
                catalogue,
                written.replace("threshold: 5\n", "threshold: " + SentinelYear.THRESHOLD + "\n"));
        year = new SentinelYear(CatalogueLoader.load(templates, 2016));
        year.write(home.resolve("input"));
        installation = new Installation(home);
        var output = home.resolve("output");
        var outcome =
                installation.run(
                        new RunRequest(
                                2016,
                                templates,
                                home.resolve("input"),
                                output,
                                Installation.AS_OF,
                                false));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Published.class,
                        published ->
                                assertThat(published.submitters())
                                        .filteredOn(SubmitterStatus::usable)
                                        .hasSize(year.municipalities().size()));
        try (var files = Files.walk(output)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                SHOWN.put(output.relativize(file), SIZE.matcher(Shown.in(file)).replaceAll(""));
            }
        }
    }

    @AfterAll
    static void close() {
        installation.close();
    }

    /** The test would see them: they are read, hidden, and shown to those they belong to. */
    @Test
    void theSentinelsAreThereAndHidden() {
        var run = installation.latest(2016).getJobInstanceId();
        var hidden = installation.bean(FigureStore.class).suppression(run).hidden();
        assertThat(hidden.values()).filteredOn(Reason.NUMERATOR::equals).hasSizeGreaterThan(40);
        for (var kommune : year.municipalities()) {
            var own = shown(Path.of("kommuner", kommune.slug(), OwnProducts.FILE_NAME));
            assertThat(secrets(kommune)).hasSizeGreaterThan(8).allMatch(s -> finds(s, own));
        }
        assertThat(shown(Path.of("data/figures.csv"))).contains(",suppressed,", ",ok,");
        assertThat(shown(Path.of("data/targets.csv")))
                .contains(",unknown,niveau,40,2018,2016,,", "17.6579");
    }

    @Test
    void noPublicFileHoldsAHiddenCount() {
        var open =
                SHOWN.entrySet().stream()
                        .filter(file -> !file.getKey().startsWith("intern"))
                        .filter(file -> !file.getKey().startsWith("kommuner"))
                        .toList();
        assertThat(open).hasSizeGreaterThan(8);
        for (var file : open) {
            for (var kommune : year.municipalities()) {
                assertHoldsNone(file.getKey(), file.getValue(), kommune);
            }
        }
    }

    @Test
    void noKommuneGetsAHiddenCountOfAnother() {
        for (var file : SHOWN.entrySet()) {
            for (var other : year.municipalities()) {
                if (file.getKey().startsWith("kommuner")
                        && !file.getKey().startsWith(Path.of("kommuner", other.slug()))) {
                    assertHoldsNone(file.getKey(), file.getValue(), other);
                }
            }
        }
    }

    /** PDF, workbook and CSV are really read. */
    @Test
    void whatIsShownIsFound() {
        var shown =
                Stream.of(shown(Path.of("data/figures.csv")).split("\r\n"))
                        .map(line -> line.split(","))
                        .filter(f -> f.length > 10 && f[3].equals("VH5") && f[8].equals("rate"))
                        .filter(f -> f[12].equals("ok"))
                        .map(fields -> fields[10])
                        .toList();
        assertThat(shown).isNotEmpty();
        for (var file :
                List.of("regneark/regionale-tal.xlsx", "bilag/bilag-1-voksenhandicap.pdf")) {
            assertThat(shown).as(file).allMatch(count -> finds(count, shown(Path.of(file))));
        }
    }

    private static String shown(Path file) {
        return requireNonNull(SHOWN.get(file));
    }

    /** What is hidden of a kommune: small counts, and the base of a target whose row is hidden. */
    private static List<String> secrets(Municipality kommune) {
        var secrets = new ArrayList<>(year.few(kommune.code()));
        if (shown(Path.of("data/figures.csv"))
                .contains(
                        "VH5,%s,total,total,total,rate,,,,suppressed".formatted(kommune.code()))) {
            secrets.add(SentinelYear.baseOf(kommune.code()));
        }
        return secrets;
    }

    private static void assertHoldsNone(Path file, String text, Municipality kommune) {
        assertThat(secrets(kommune))
                .as(file + " on " + kommune.name())
                .noneMatch(secret -> finds(secret, text));
    }

    /** As a number of its own, with or without the thousands dot; or as the decimals of one. */
    private static boolean finds(String number, String text) {
        var thousands = number.length() - 3;
        var dotted = number.substring(0, thousands) + "[.\u00a0]?" + number.substring(thousands);
        return Pattern.compile("(?<![0-9A-Za-z])" + dotted + "(?![0-9A-Za-z])")
                .matcher(text)
                .find();
    }
}
