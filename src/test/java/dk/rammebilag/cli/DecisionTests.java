package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the secretariat decides, through the door of the command line. */
class DecisionTests {

    private static final Path EXAMPLE = Path.of("input/2016/727-odder");

    /** Two tilbud stand half empty (T01). */
    private static final List<String> WARNINGS =
            List.of("tilbud", ";4935;", ";2500;", "tilbud", ";7371;", ";3000;");

    /** The first has places taken and none available (T02). */
    private static final List<String> FAULT = List.of("tilbud", ";5110;4935;", ";;4935;");

    @TempDir private Path folder;

    @Test
    void warningsAreAcceptedCellByCellOrAllAtOnceAndCountInTheNextRun() throws IOException {
        odder("odder", WARNINGS);
        assertThat(accept("T01").is(ExitCode.USAGE).err())
                .startsWith("Der er ingen færdig kørsel for 2016 at beslutte ud fra.");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(run().is(ExitCode.NOT_ALL_USABLE).out())
                .contains("727    Odder                Afventer  2 ubesvarede advarsler i odder");
        var before = Few.bytes(folder.resolve("out"));

        assertThat(accept("T01", "--cell=tilbud!j3", "--by=Åse").is(ExitCode.DONE).out())
                .isEqualToIgnoringNewLines(
                        "1 fund efter T01 hos Odder er accepteret (odder). Skriv ./rammebilag run"
                                + " --year 2016 for at lade det tælle.");
        assertThat(accept("T01", "--cell=Tilbud!J3").is(ExitCode.DONE).out())
                .startsWith("1 fund efter T01 hos Odder var accepteret i forvejen (odder)");
        assertThat(accept("t01", "--json", "--by=Åse").is(ExitCode.DONE).out())
                .contains("\"accepted\" : 1", "\"acceptedBefore\" : 1", "\"by\" : \"Åse\"");
        assertThat(status()).contains("2 ubesvarede advarsler");

        assertThat(run().is(ExitCode.NOT_ALL_USABLE).out()).contains("Godkendt: 1");
        assertThat(status()).contains("Godkendt  odder, 2 fund er accepteret");
        assertThat(Files.readString(folder.resolve("out/intern/findings.csv")))
                .containsPattern("T01,A,Tilbud,J2,.*,accepteret")
                .containsPattern("T01,A,Tilbud,J3,.*,accepteret")
                .doesNotContain("Åse");
        assertThat(report())
                .contains("Sekretariatet har accepteret det med begrundelsen: »Ombygning i året«")
                .doesNotContain("Åse");
        var after = Few.bytes(folder.resolve("out"));
        assertThat(after).isNotEqualTo(before);

        assertThat(accept("T01").is(ExitCode.DONE).out())
                .startsWith("2 fund efter T01 hos Odder var accepteret i forvejen");
        run();
        assertThat(Few.bytes(folder.resolve("out"))).isEqualTo(after);
        assertThat(Answer.to("status", "--year=2016", "--data=" + folder.resolve("data")).err())
                .isEmpty();

        // The same findings in another file are another matter.
        Files.writeString(
                folder.resolve("input/odder/behov.csv"), "\r\n", StandardOpenOption.APPEND);
        assertThat(run().out()).contains("2 ubesvarede advarsler i odder");
    }

    @Test
    void aFaultTakesTwoPeople() throws IOException {
        odder("odder", FAULT);
        assertThat(run().out()).contains("Afvist: 1");

        assertThat(accept("T02", "--by=Åse").is(ExitCode.USAGE).err())
                .startsWith("T02 er en fejl, så to personer skal være enige.");
        assertThat(accept("T02", "--by=Åse Ask", "--second=åse  ask ").is(ExitCode.USAGE).err())
                .startsWith("--second skal være en anden end Åse Ask.");
        assertThat(run().out()).contains("Afvist: 1");
        accept("T02", "--by=Åse Ask", "--second=Bo").is(ExitCode.DONE);

        assertThat(run().out()).contains("Afvist: 0").contains("Godkendt: 1");
    }

    @Test
    void whatCannotBeAcceptedIsSaidWithWhatThereIs() throws IOException {
        odder(
                "odder",
                List.of(
                        "tilbud",
                        ";4935;",
                        ";2500;", // T01
                        "tilbud",
                        "(?m);405,11;2016;(.*);$",
                        ";40;2016;$1;aftalt", // T04, explained
                        "behov",
                        ";3;SEL § 108;",
                        ";9;SEL § 108;", // K08
                        "indikatorer",
                        "(?m)^(VH1;fysisk;.*);5;34;$",
                        "$1;fem;34;")); // S06
        run();

        refused("Kode 999 hører ikke til dem", "--kommune=999", "--rule=T01");
        refused("Samsø har ikke indberettet", "--kommune=741", "--rule=T01");
        refused("Der er ingen regel T0l. Mente du T01?", "--kommune=727", "--rule=T0l");
        refused("Der er ingen regel omtrent. Reglerne er: B01", "--kommune=727", "--rule=omtrent");
        refused(
                "Der er ingen åbne fund efter H01 hos Odder (odder). De åbne er: ",
                "--kommune=727",
                "--rule=H01");
        refused("Odder har selv forklaret det, T04 fandt", "--kommune=727", "--rule=T04");
        refused("S06 er en fejl, der ikke kan accepteres", "--kommune=727", "--rule=S06");
        refused("K08 er en fejl, der ikke kan accepteres", "--kommune=727", "--rule=K08");
        refused("Der er ikke noget ark »Tilbød«. Mente du Tilbud?", cell("Tilbød!J2"));
        refused("T01 har ingen åbne fund i Tilbud!J9. De er i: Tilbud!J2.", cell("Tilbud!J9"));
        refused("»J2« kan ikke læses som en celle.", cell("J2"));
        refused("Der står ikke noget i --reason.", "--kommune=727", "--rule=T01", "--reason= ");
        for (var option : List.of("--reason", "--by", "--second")) {
            refused(
                    "I " + option + " er der noget, der ligner et CPR-nummer.",
                    "--kommune=727",
                    "--rule=T01",
                    option + "=Bo 010203-1234");
        }
        assertThat(status()).doesNotContain("accepteret");
    }

    @Test
    void anOlderVersionIsUsedWhileTheNewestIsRejectedAndUntilAnotherComes() throws IOException {
        odder("odder-1", List.of());
        odder(
                "odder-2",
                List.of(
                        "forside",
                        "(?m)^Version;1$",
                        "Version;2",
                        "tilbud",
                        ";5110;4935;",
                        ";;4935;"));
        var told =
                "Odder: Den nyeste fil, odder-2, er Afvist, men version 1 (odder-1) kan bruges."
                        + " Skal den det, så skriv ./rammebilag use --year 2016 --kommune 727"
                        + " --version 1";
        assertThat(run().out()).contains("Afvist: 1").contains(told);
        assertThat(status()).contains(told);

        assertThat(use("--version=2").is(ExitCode.USAGE).err())
                .startsWith(
                        "Version 2 fra Odder kan ikke bruges. Der er: odder-2 (Afvist), odder-1");
        assertThat(use("--version=1").is(ExitCode.DONE).out())
                .startsWith("Version 1 fra Odder (odder-1) bruges, indtil der kommer en ny fil.");
        assertThat(use("--version=1").is(ExitCode.DONE).out()).contains("var valgt i forvejen");

        var used = "Godkendt  odder-1, version 1 bruges, fordi den nyeste er Afvist";
        assertThat(run().out()).contains("Afvist: 0", "Godkendt: 1", used).doesNotContain(told);
        assertThat(status()).contains(used);
        assertThat(Files.readString(folder.resolve("out/kommuner/727-odder/kvittering.json")))
                .contains("\"odder-1\"");

        odder(
                "odder-3",
                List.of(
                        "forside",
                        "(?m)^Version;1$",
                        "Version;3",
                        "tilbud",
                        ";5110;4935;",
                        ";;4934;"));
        assertThat(run().out()).contains("Afvist: 1", "Den nyeste fil, odder-3, er Afvist");
    }

    private static String[] cell(String cell) {
        return new String[] {"--kommune=727", "--rule=T01", "--cell=" + cell};
    }

    private void refused(String sentence, String... options) {
        var reason = List.of(options).toString().contains("--reason") ? "" : "--reason=Derfor";
        var answer = Answer.to(command("accept", reason, options)).is(ExitCode.USAGE);

        assertThat(answer.err()).startsWith(sentence).doesNotContain("010203");
        assertThat(answer.out()).isEmpty();
    }

    private Answer accept(String rule, String... more) {
        var all = new ArrayList<>(List.of("--kommune=727", "--rule=" + rule));
        all.addAll(List.of(more));
        return Answer.to(
                command("accept", "--reason=Ombygning i året", all.toArray(String[]::new)));
    }

    private Answer use(String... more) {
        var all = new ArrayList<>(List.of("--kommune=727"));
        all.addAll(List.of(more));
        return Answer.to(command("use", "--reason=Møde i morgen", all.toArray(String[]::new)));
    }

    private String[] command(String name, String reason, String... options) {
        var all = new ArrayList<>(List.of(name, "--year=2016", "--data=" + folder.resolve("data")));
        if (!reason.isEmpty()) {
            all.add(reason);
        }
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    private Answer run() {
        return Answer.to(
                "run",
                "--year=2016",
                "--as-of=2016-05-01T12:00",
                "--input=" + folder.resolve("input"),
                "--output=" + folder.resolve("out"),
                "--data=" + folder.resolve("data"));
    }

    private String status() {
        return Answer.to("status", "--year=2016", "--data=" + folder.resolve("data"))
                .is(ExitCode.DONE)
                .out();
    }

    /** The texts of the fault report. */
    private String report() throws IOException {
        var file = folder.resolve("out/kommuner/727-odder/tilbagemelding.xlsx");
        var texts = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var in = zip.getInputStream(entry)) {
                    texts.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts.toString();
    }

    /** Lays the example there under a name, with changes: sheet, what is replaced, by what. */
    private void odder(String name, List<String> changes) throws IOException {
        var target = folder.resolve("input").resolve(name);
        Files.createDirectories(target);
        try (var files = Files.list(EXAMPLE)) {
            for (var file : files.toList()) {
                Files.copy(file, target.resolve(Objects.requireNonNull(file.getFileName())));
            }
        }
        for (var i = 0; i < changes.size(); i += 3) {
            var file = target.resolve(changes.get(i) + ".csv");
            var before = Files.readString(file).replace("\r\n", "\n");
            Files.writeString(file, before.replaceAll(changes.get(i + 1), changes.get(i + 2)));
            assertThat(file).content().isNotEqualTo(before);
        }
    }
}
