package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms for the submitters, through the door of the command line. */
class FormCommandTests {

    @TempDir private Path folder;

    @Test
    void everySubmitterGetsAForm() throws IOException {
        var forms = folder.resolve("skemaer");

        var answer = form(forms).is(ExitCode.DONE);

        assertThat(answer.out()).hasLineCount(20);
        assertThat(answer.err()).contains("Der er ingen database i").hasLineCount(1);
        assertThat(Few.names(forms))
                .hasSize(20)
                .contains("751-aarhus.xlsx", "1082-region-midtjylland.xlsx");
        assertThat(folder.resolve("data")).as("nothing is begun for nothing").doesNotExist();
    }

    @Test
    void aFormSomebodyHasWrittenInIsNotOverwritten() throws IOException {
        form(folder, "--kommune=751").is(ExitCode.DONE);
        form(folder, "--kommune=751").is(ExitCode.DONE);

        var own = Files.writeString(folder.resolve("751-aarhus.xlsx"), "mit");
        var answer = form(folder, "--kommune=751").is(ExitCode.FAILED);

        assertThat(answer.err())
                .contains("Filen " + own + " findes allerede og er ikke overskrevet.");
        assertThat(answer.out()).isEmpty();
        assertThat(own).hasContent("mit");
    }

    private Answer form(Path output, String... more) {
        return Answer.to(
                Stream.concat(
                                Stream.of(
                                        "form",
                                        "--year=2017",
                                        "--data=" + folder.resolve("data"),
                                        "--output=" + output),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void lastYearsAcceptedSubmissionIsCarriedOver() throws IOException {
        var few = Few.in(folder);
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
        var forms = folder.resolve("skemaer");

        var known = form(forms, "--kommune=741").is(ExitCode.DONE);
        var unknown = form(forms, "--kommune=751").is(ExitCode.DONE);

        assertThat(known.out())
                .containsPattern(
                        "741-samsoe.xlsx: [1-9]\\d* mål og [1-9]\\d* tilbud overført fra 2016");
        assertThat(unknown.out()).contains("751-aarhus.xlsx: intet overført fra 2016");
    }

    @Test
    void aBlankFormIsFoundFaultWithOnlyForWhatIsBlank() {
        form(folder, "--kommune=751").is(ExitCode.DONE);

        var checked =
                Answer.to(
                                "check",
                                "--as-of=2017-04-01T12:00",
                                folder.resolve("751-aarhus.xlsx").toString())
                        .is(ExitCode.NOT_ALL_USABLE);

        assertThat(checked.out())
                .contains("Afvist", "Skal rettes, Forside, B12: ", "[C04, åben]", "[C02, åben]")
                .doesNotContainPattern("\\[(S0[15678]|S1\\d|K\\d\\d|B01|C01)(, åben)?]");
    }
}
