package dk.rammebilag.run;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.document.State;
import dk.rammebilag.run.RunOutcome.Published;
import dk.rammebilag.run.store.FigureStore;
import dk.rammebilag.statistics.FigureKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** No file that others may see holds a hidden count, in whatever part of it. */
class SentinelTests {

    @TempDir private static Path home;
    private static Installation installation;
    private static SentinelYear year;

    /** Sums of deals; of those that end with 0 a file may leave it out. */
    private static final String SUMS = "handel i alt/";

    /** How large a file is, in the manifest: a number that is nobody's. */
    private static final Pattern SIZE = Pattern.compile("\"size\" : \\d+");

    private static final Pattern WHOLE = Pattern.compile("(?<![0-9A-Za-z])\\d+(?![0-9A-Za-z])");
    private static final Pattern THOUSANDS =
            Pattern.compile("(?<![0-9A-Za-z])(\\d{1,3})(?=[.\u00a0](\\d{3})(?![0-9A-Za-z]))");
    private static final Pattern DECIMALS =
            Pattern.compile("(?<![0-9A-Za-z])(\\d+)(?=[.,](\\d{2})(?![0-9A-Za-z]))");

    private static final Map<Path, String> SHOWN = new TreeMap<>();
    private static final Map<Path, Set<String>> NUMBERS = new TreeMap<>();

    /** What is hidden, and who knows it. */
    private record Secret(String what, Set<String> known, String number) {}

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
                                State.DRAFT,
                                ""));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Published.class,
                        published ->
                                assertThat(published.submitters())
                                        .filteredOn(SubmitterStatus::usable)
                                        .hasSize(year.municipalities().size()));
        try (var files = Files.walk(output)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var text = SIZE.matcher(Shown.in(file)).replaceAll("");
                SHOWN.put(output.relativize(file), text);
                NUMBERS.put(output.relativize(file), numbers(text));
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
        var secrets = secrets();
        assertThat(secrets).filteredOn(s -> s.what().endsWith(" total")).hasSizeGreaterThan(40);
        assertThat(secrets).filteredOn(s -> s.what().endsWith(" M")).hasSizeGreaterThan(60);
        assertThat(secrets).filteredOn(s -> s.what().endsWith(" K")).hasSizeGreaterThan(10);
        assertThat(secrets).filteredOn(s -> s.what().startsWith("tilbud")).hasSizeGreaterThan(29);
        assertThat(secrets).filteredOn(s -> s.what().startsWith("handel/")).hasSizeGreaterThan(24);
        assertThat(secrets).filteredOn(s -> s.what().startsWith("kapacitet/")).isNotEmpty();
        assertThat(secrets).filteredOn(s -> s.what().startsWith(SUMS)).hasSizeGreaterThan(10);
        for (var secret : secrets) {
            for (var kommune : year.municipalities()) {
                if (secret.known().contains(kommune.code()) && !secret.what().startsWith(SUMS)) {
                    assertThat(numbers(Path.of("kommuner", kommune.slug(), OwnProducts.FILE_NAME)))
                            .as(secret.toString())
                            .contains(secret.number());
                }
            }
        }
        assertThat(shown(Path.of("data/figures.csv"))).contains(",suppressed,", ",ok,");
        assertThat(shown(Path.of("data/targets.csv")).lines().filter(l -> l.contains(",VH5,")))
                .anyMatch(line -> line.contains(",unknown,niveau,40,2018,2016,,"))
                .anyMatch(line -> line.matches(".*,2016,17\\.\\d+9,.*"));
    }

    @Test
    void noPublicFileHoldsAHiddenNumber() {
        var open =
                NUMBERS.keySet().stream()
                        .filter(file -> !file.startsWith("intern"))
                        .filter(file -> !file.startsWith("kommuner"))
                        .toList();
        assertThat(open).hasSizeGreaterThan(8);
        for (var file : open) {
            assertThat(secrets())
                    .as(file.toString())
                    .noneMatch(secret -> numbers(file).contains(secret.number()));
        }
    }

    @Test
    void noKommuneGetsAHiddenNumberOfAnother() {
        for (var kommune : year.municipalities()) {
            var others =
                    secrets().stream().filter(s -> !s.known().contains(kommune.code())).toList();
            for (var file : NUMBERS.keySet()) {
                if (file.startsWith(Path.of("kommuner", kommune.slug()))) {
                    assertThat(others)
                            .as(file.toString())
                            .noneMatch(secret -> numbers(file).contains(secret.number()));
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
            assertThat(shown).as(file).allMatch(count -> numbers(Path.of(file)).contains(count));
        }
    }

    /** Days and deals are shown where they are not hidden, and found. */
    @Test
    void whatIsShownOfTilbudAndDealsIsFound() {
        var hidden = hiddenOfTilbud();
        var offers =
                year.days().entrySet().stream()
                        .filter(offer -> !hidden.contains("tilbud/" + offer.getKey()))
                        .flatMap(offer -> offer.getValue().stream())
                        .toList();
        var deals =
                year.deals().entrySet().stream()
                        .filter(deal -> !hidden.contains("handel/" + deal.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
        assertThat(offers).isNotEmpty().allMatch(numbers(Path.of("data/tilbud.csv"))::contains);
        assertThat(deals).isNotEmpty().allMatch(numbers(Path.of("data/trade.csv"))::contains);
    }

    private static String shown(Path file) {
        return requireNonNull(SHOWN.get(file));
    }

    private static Set<String> numbers(Path file) {
        return requireNonNull(NUMBERS.get(file), file.toString());
    }

    /**
     * What is hidden: counts and the base of a target whose row is hidden, days of tilbud, deals,
     * and sums of both.
     */
    private static List<Secret> secrets() {
        var run = installation.latest(2016).getJobInstanceId();
        var rows = installation.bean(FigureStore.class).suppression(run).hidden();
        var secrets = new ArrayList<Secret>();
        year.counts()
                .forEach((key, count) -> {
                    if (rows.containsKey(key)) {
                        var what = key.indicator() + " " + key.geography() + " " + key.sex();
                        secrets.add(new Secret(what, Set.of(key.geography()), count));
                    }
                });
        for (var kommune : year.municipalities()) {
            if (rows.containsKey(FigureKey.total("VH5", kommune.code()))) {
                secrets.add(
                        new Secret(
                                "base",
                                Set.of(kommune.code()),
                                SentinelYear.baseOf(kommune.code())));
            }
        }
        for (var name : hiddenOfTilbud()) {
            var parts = name.split("/");
            if (parts[0].equals("tilbud")) {
                for (var days : requireNonNull(year.days().get(parts[1]))) {
                    secrets.add(new Secret(name, Set.of(parts[1].substring(0, 3)), days));
                }
            } else if (parts[0].equals("handel")) {
                var number = requireNonNull(year.deals().get(parts[1] + "/" + parts[2]));
                secrets.add(new Secret(name, Set.of(parts[1], parts[2]), number));
            } else if (parts[0].equals("kapacitet")) {
                for (var sum : year.daysOf(parts[1], parts[2])) {
                    secrets.add(new Secret(name, Set.of(parts[2]), sum));
                }
            } else {
                var sum = year.dealsOf(parts[1], parts[2], parts[3]);
                if (!sum.endsWith("0")) {
                    secrets.add(new Secret(name, Set.of(parts[1]), sum));
                }
            }
        }
        return secrets;
    }

    private static List<String> hiddenOfTilbud() {
        return List.copyOf(
                installation
                        .bean(JdbcTemplate.class)
                        .queryForList(
                                "select name from supply_suppressed order by name", String.class));
    }

    /**
     * Every number of a text that is one of its own or the decimals of one; with or without the
     * thousands dot; and where it has two decimals, with these.
     */
    private static Set<String> numbers(String text) {
        var numbers = new HashSet<String>();
        WHOLE.matcher(text).results().forEach(found -> numbers.add(found.group()));
        THOUSANDS
                .matcher(text)
                .results()
                .forEach(found -> numbers.add(found.group(1) + found.group(2)));
        DECIMALS.matcher(text)
                .results()
                .forEach(found -> numbers.add(found.group(1) + "." + found.group(2)));
        DECIMALS.matcher(text.replaceAll("(?<=\\d)[.\u00a0](?=\\d{3},)", ""))
                .results()
                .forEach(found -> numbers.add(found.group(1) + "." + found.group(2)));
        return numbers;
    }
}
