package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every hostile or odd file is done with in two seconds and 256 MB: in a process that has no more,
 * by the CPU time of the reading thread, which is the same on a machine that does other things.
 */
class ReadingBoundTests {

    private static final int MILLISECONDS = 2_000;

    @TempDir private Path folder;

    @Test
    void noFileTakesLong() throws Exception {
        var names = new ArrayList<String>();
        for (var line : HostileFiles.all().toList()) {
            write(names, line.name(), line.file());
        }
        for (var line : OddFiles.all().toList()) {
            write(names, line.name(), line.file());
        }
        var measured = measured();
        assertThat(measured).hasSameSizeAs(names);
        for (var i = 0; i < measured.size(); i++) {
            assertThat(measured.get(i)).as(names.get(i)).isLessThan(MILLISECONDS);
        }
    }

    private void write(List<String> names, String name, HostileFiles.Supplied file)
            throws Exception {
        Files.write(folder.resolve("%03d".formatted(names.size())), file.bytes());
        names.add(name);
    }

    /** Milliseconds for each file. */
    private List<Integer> measured() throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                ReadingProcess.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(out).isZero();
        return out.lines().map(line -> Integer.valueOf(line.split("\t", -1)[1])).toList();
    }
}
