package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Forms for the submitters, through the door of the command line. */
class FormCommandTests {

    @TempDir private Path folder;

    @Test
    void everySubmitterGetsAFormAndNoneIsOverwritten() throws IOException {
        var forms = folder.resolve("skemaer");
        String[] command = {
            "form", "--year=2017", "--data=" + folder.resolve("data"), "--output=" + forms
        };

        var first = Answer.to(command).is(ExitCode.DONE);
        assertThat(first.err()).contains("Der er ingen database i").hasLineCount(1);
        assertThat(Few.names(forms))
                .hasSize(20)
                .contains("751-aarhus.xlsx", "1082-region-midtjylland.xlsx");
        assertThat(folder.resolve("data")).as("nothing is begun for nothing").doesNotExist();

        Answer.to(command).is(ExitCode.DONE);

        var own = forms.resolve("751-aarhus.xlsx");
        Files.writeString(own, "mit");
        var second = Answer.to(command).is(ExitCode.FAILED);
        assertThat(second.err())
                .contains(
                        "Filen "
                                + own
                                + " findes allerede og er ikke overskrevet. Flyt eller slet den");
        assertThat(second.out()).hasLineCount(19);
        assertThat(own).hasContent("mit");
    }

    @Test
    void lastYearsAcceptedSubmissionIsCarriedOver() throws IOException {
        var few = Few.in(folder);
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
        var forms = folder.resolve("skemaer");

        var known =
                Answer.to(
                                "form",
                                "--year=2017",
                                "--kommune=741",
                                "--data=" + few.data(),
                                "--output=" + forms)
                        .is(ExitCode.DONE);
        var unknown =
                Answer.to(
                                "form",
                                "--year=2017",
                                "--kommune=751",
                                "--data=" + few.data(),
                                "--output=" + forms)
                        .is(ExitCode.DONE);

        assertThat(known.out())
                .containsPattern(
                        "741-samsoe.xlsx: [1-9]\\d* mål og [1-9]\\d* tilbud overført fra 2016");
        assertThat(unknown.out()).contains("751-aarhus.xlsx: intet overført fra 2016");
    }

    @Test
    void aBlankFormIsFoundFaultWithOnlyForWhatIsBlank() {
        Answer.to(
                        "form",
                        "--year=2017",
                        "--kommune=751",
                        "--data=" + folder.resolve("data"),
                        "--output=" + folder)
                .is(ExitCode.DONE);

        var checked =
                Answer.to(
                                "check",
                                "--as-of=2017-04-01T12:00",
                                folder.resolve("751-aarhus.xlsx").toString())
                        .is(ExitCode.NOT_ALL_USABLE);

        assertThat(checked.out())
                .contains("Afvist", "C04 Forside", "C02 Indikatorer")
                .doesNotContainPattern(" (S0[15678]|S1\\d|K\\d\\d|B01|C01) ");
    }
}
