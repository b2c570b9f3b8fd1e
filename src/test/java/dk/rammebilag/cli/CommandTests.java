package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on submissions as they come, through the door of the command line. */
class CommandTests {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    @TempDir private Path folder;

    @Test
    void fromTheFirstRunToAFolderThatWasTouched() throws IOException {
        var few = Few.in(folder);
        var status = new String[] {"status", "--year=2016", "--data=" + few.data()};

        assertThat(Answer.to(status).is(ExitCode.DONE).out())
                .isEqualToIgnoringNewLines("Der har ikke været en kørsel for 2016 endnu.");
        var watched = new String[] {"status", "--year=2016", "--json", "--data=" + few.data()};
        assertThat(json(watched))
                .isEqualTo(JSON.readTree("{'year': 2016, 'auditIntact': true, 'submitters': []}"));

        var run = Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
        assertThat(run.out())
                .startsWith("Mangler: 18   Afvist: 0   Afventer: 0   Godkendt: 2")
                .contains("615    Horsens              Mangler")
                .contains("Tallene bygger på 2 af 19 kommuner. I dem bor ", " % af regionens")
                .doesNotContain("Advarsel")
                .endsWith("Resultatet ligger i " + few.output() + System.lineSeparator());
        assertThat(run.err())
                .startsWith("1/7 Modtager indberetninger (")
                .contains("2/7 Læser: 2 (", "6/7 Skriver dokumenter: 34 (")
                .hasLineCount(8);

        assertThat(Answer.to(status).is(ExitCode.DONE).out())
                .startsWith("Rammeaftale 2016, kørsel 1, regnet pr. 1. maj 2016 kl. 12.00: udgivet")
                .contains("741    Samsø                Godkendt  741-samsoe.xlsx");
        var latest = json(watched).path("run");
        assertThat(latest.path("status").asString()).isEqualTo("COMPLETED");
        assertThat(latest.path("attempts").asInt()).isEqualTo(1);
        assertThat(Path.of(latest.path("log").asString())).exists();
        var read = latest.at("/steps/1");
        assertThat(read.path("name").asString()).isEqualTo("read");
        assertThat(read.path("parts").asInt()).isEqualTo(2);
        assertThat(read.path("read").asInt()).isPositive();
        assertThat(json(watched).path("submitters")).hasSize(20);

        var verify = new String[] {"verify", few.output().toString()};
        assertThat(Answer.to(verify).is(ExitCode.DONE).out()).contains("er uændret");
        Files.writeString(
                few.output().resolve("data/figures.csv"), "2016", StandardOpenOption.APPEND);
        Files.createFile(few.output().resolve("ny.txt"));
        assertThat(Answer.to(verify).is(ExitCode.FAILED).err())
                .isEqualToNormalizingNewlines(
                        """
                        data/figures.csv er ændret, siden kørslen skrev den.
                        ny.txt er kommet til, siden kørslen skrev mappen.
                        """);
    }

    private static JsonNode json(String... arguments) {
        return JSON.readTree(Answer.to(arguments).is(ExitCode.DONE).out());
    }

    @Test
    void aFinalRunOfFewSaysHowFewTheyAre() throws IOException {
        var few = Few.in(folder);

        assertThat(Answer.to(few.run("--final")).is(ExitCode.NOT_ALL_USABLE).out())
                .contains("Tallene bygger på 2 af 19 kommuner.")
                .contains("Advarsel: Den endelige kørsel bygger på under 90 % af regionens");
    }

    @Test
    void aCleanFileIsApprovedByTheMomentItWasReceived() throws IOException {
        var few = Few.in(folder);
        var answer =
                Answer.to("check", "--year=2016", few.input().resolve("741-samsoe.xlsx").toString())
                        .is(ExitCode.DONE);

        assertThat(answer.out()).startsWith("741-samsoe.xlsx: Godkendt").doesNotContain("C03");
        assertThat(Few.names(folder)).containsExactly("input");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreChecked() throws IOException {
        var few = Few.in(folder);
        var absent = folder.resolve("findes-ikke.xlsx");
        var broken = Files.writeString(folder.resolve("751-aarhus.xlsx"), "<html></html>");
        var clean = few.input().resolve("741-samsoe.xlsx");
        String[] command = {
            "check",
            "--year=2016",
            "--output=" + few.output(),
            absent.toString(),
            broken.toString(),
            clean.toString()
        };

        var answer = Answer.to(command).is(ExitCode.NOT_ALL_USABLE);

        assertThat(answer.err())
                .isEqualToIgnoringNewLines(
                        "Filen "
                                + absent
                                + " findes ikke eller kan ikke læses, så den er ikke kontrolleret."
                                + " Ret navnet, eller giv dig selv adgang til den.");
        assertThat(answer.out())
                .contains(
                        "751-aarhus.xlsx: Afvist",
                        "Skal rettes, hele filen: Filen kan ikke læses. ",
                        "Tilbagemeldingen ligger i " + few.output().resolve("751-aarhus"),
                        "741-samsoe.xlsx: Godkendt");
        var written = Few.bytes(few.output());
        assertThat(written)
                .containsOnlyKeys(
                        "741-samsoe/indberetning-markeret.xlsx",
                        "741-samsoe/kvittering.json",
                        "741-samsoe/tilbagemelding.xlsx",
                        "751-aarhus/kvittering.json",
                        "751-aarhus/tilbagemelding.xlsx");

        Answer.to(command).is(ExitCode.NOT_ALL_USABLE);
        assertThat(Few.bytes(few.output())).containsOnlyKeys(written.keySet());
    }
}
