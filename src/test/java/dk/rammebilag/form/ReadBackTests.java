package dk.rammebilag.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.rammebilag.submission.CellRef;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed into a form is what is read, and nothing is found fault with. */
class ReadBackTests {

    private static final byte[] BLANK = Forms.blank();
    private static final Map<CellRef, Object> GIVEN = Forms.cells(Forms.items(BLANK));

    @Property(tries = 15)
    void whatIsTypedIsRead(@ForAll("anything") Typed typed) {
        var workbook = Forms.open(BLANK);
        var expected = expected(typed.into(workbook));

        var items = Forms.items(Forms.bytes(workbook));

        assertThat(Forms.faults(items)).isEmpty();
        assertThat(Forms.cells(items)).containsExactlyEntriesOf(expected);
    }

    @Provide
    Arbitrary<Typed> anything() {
        return Typed.anything();
    }

    @Test
    void libreOfficeMaySaveItInBetween(@TempDir Path folder) throws Exception {
        var soffice = onThePath("soffice");
        assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed: skipped");
        var workbook = Forms.open(BLANK);
        var expected = expected(something().into(workbook));
        var file = Files.write(folder.resolve("skema.xlsx"), Forms.bytes(workbook));

        saveAgain(soffice.get(), file, Files.createDirectory(folder.resolve("gemt")));
        var items = Forms.items(folder.resolve("gemt").resolve("skema.xlsx"));

        assertThat(Forms.faults(items)).isEmpty();
        assertThat(Forms.cells(items)).containsExactlyEntriesOf(expected);
    }

    private static Typed something() {
        var typed = new ArrayList<Typed>();
        JqwikSession.run(
                () -> typed.add(Typed.anything().generator(1_000).next(new Random(2017)).value()));
        return typed.getFirst();
    }

    private static Map<CellRef, Object> expected(Map<CellRef, Object> typed) {
        var expected = new TreeMap<CellRef, Object>(Forms.BY_PLACE);
        expected.putAll(GIVEN);
        expected.putAll(typed);
        return expected;
    }

    private static Optional<Path> onThePath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void saveAgain(Path soffice, Path file, Path folder)
            throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                soffice.toString(),
                                "-env:UserInstallation=" + folder.resolve("profil").toUri(),
                                "--headless",
                                "--convert-to",
                                "xlsx",
                                "--outdir",
                                folder.toString(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}
