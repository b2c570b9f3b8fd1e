package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Templates are checked before anybody has submitted anything. */
class TemplatesCheckTests {

    @TempDir private Path folder;

    @Test
    void thoseTheProgramComesWithCanBeUsed() {
        assertThat(Answer.to("templates", "check").is(ExitCode.DONE).out())
                .isEqualToNormalizingNewlines(
                        """
                        Skabelonerne for 2016 kan bruges: 11 bilag, overblikket, brevene og kalenderen.
                        Skabelonerne for 2017 kan bruges: 11 bilag, overblikket, brevene og kalenderen.
                        """);
    }

    @Test
    void allFaultsOfAllYearsAreToldAtOnce() throws IOException {
        var templates = folder.resolve("templates");
        FileSystemUtils.copyRecursively(Path.of("templates"), templates);
        append(templates, "2016/text/misbrug.md", "{{diagrm MI1}}\n\n{{kapacitet paragaf}}\n");
        append(templates, "2017/text/voksenhandicap.md", "{{tabel VH33}}\n");

        var check = Answer.to("templates", "check", "--templates=" + templates).is(ExitCode.FAILED);

        assertThat(check.out()).isEmpty();
        assertThat(check.err())
                .containsSubsequence(
                        "Skabelonerne for 2016 kan ikke bruges, før dette er rettet:",
                        "templates/2016/text/misbrug.md, linje ",
                        "diagrm. Mente du \"diagram\"?",
                        "paragaf findes ikke. Mente du \"paragraf\"?",
                        "Skabelonerne for 2017 kan ikke bruges",
                        "misbrug.md",
                        "templates/2017/text/voksenhandicap.md, linje ",
                        "VH33");
        assertThat(
                        Answer.to("templates", "check", "--year=2016", "--templates=" + templates)
                                .is(ExitCode.FAILED)
                                .err())
                .doesNotContain("2017");
    }

    @Test
    void lettersAreCheckedToo() throws IOException {
        var templates = folder.resolve("templates");
        FileSystemUtils.copyRecursively(Path.of("templates"), templates);
        append(templates, "2016/breve/rykker.md", "Til {{komune}}\n");
        Files.writeString(templates.resolve("2016/breve/skema.md"), "Uden emne\n");
        Files.delete(templates.resolve("2016/breve/tilbagemelding.md"));

        var check = Answer.to("templates", "check", "--year=2017", "--templates=" + templates);

        assertThat(check.is(ExitCode.FAILED).err())
                .contains(
                        "templates/2016/breve/rykker.md, linje 14, kolonne 5",
                        "Ordet komune kan ikke bruges i et brev. Mente du \"kommune\"?",
                        "templates/2016/breve/skema.md, linje 1",
                        "skal begynde med en linje med #",
                        "templates/2017/breve/tilbagemelding.md",
                        "Brevet findes ikke.");
    }

    @Test
    void theCalendarIsCheckedToo() throws IOException {
        var templates = folder.resolve("templates");
        FileSystemUtils.copyRecursively(Path.of("templates"), templates);
        append(templates, "2017/cyklus.yaml", "kladen:\n  dato: 2017-05-17\n");

        var check = Answer.to("templates", "check", "--templates=" + templates);

        assertThat(check.is(ExitCode.FAILED).err())
                .contains(
                        "templates/2017/cyklus.yaml, linje 20, kolonne 1: Der er intet i kalenderen,"
                                + " der hedder \"kladen\". Mente du \"kladde\"?");
        assertThat(check.out()).startsWith("Skabelonerne for 2016 kan bruges");
    }

    @Test
    void aYearWithoutAnAgreementIsAMistake() {
        assertThat(Answer.to("templates", "check", "--year=1999").is(ExitCode.USAGE).err())
                .contains("1999", "2016", "2017");
        assertThat(Answer.to("templates").is(ExitCode.USAGE).out()).contains("check");
    }

    private static void append(Path templates, String file, String text) throws IOException {
        var path = templates.resolve(file);
        Files.writeString(path, Files.readString(path) + "\n" + text);
    }
}
