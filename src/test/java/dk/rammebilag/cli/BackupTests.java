package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** What is lost comes back from a backup, and a backup never overwrites anything. */
class BackupTests {

    @TempDir private Path folder;

    @Test
    void aLostDataFolderComesBackAndGoesOnAsIfNothingHadHappened() throws IOException {
        var few = Few.in(folder);
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
        var before = Few.bytes(few.output());
        var files = Few.bytes(few.data().resolve("files"));
        assertThat(files).as("something to lose").isNotEmpty();

        assertThat(backup().is(ExitCode.DONE).out()).contains("kopi.zip");
        assertThat(Few.names(folder)).contains("kopi.zip").noneMatch(name -> name.endsWith(".tmp"));
        FileSystemUtils.deleteRecursively(few.data());
        assertThat(restore().is(ExitCode.DONE).out()).contains(few.data().toString());

        assertThat(Few.bytes(few.data().resolve("files"))).isEqualTo(files);
        var audit = Answer.to("audit", "--data=" + few.data()).is(ExitCode.DONE).out();
        assertThat(audit).contains("run-published", "\tbackup\t", "kopi.zip");
        assertThat(Answer.to("audit", "--json", "--data=" + few.data()).is(ExitCode.DONE).out())
                .hasLineCount((int) audit.lines().count())
                .contains("\"what\":\"backup\"");
        Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE);
        assertThat(Few.bytes(few.output())).isEqualTo(before);
        assertThat(
                        Answer.to("verify", few.output().toString(), "--data=" + few.data())
                                .is(ExitCode.DONE)
                                .out())
                .contains("Sporet i databasen hænger sammen");
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        var few = Few.in(folder);
        Answer.to(few.run());
        backup().is(ExitCode.DONE);

        assertThat(backup().is(ExitCode.USAGE).err()).contains("findes allerede");
        assertThat(restore().is(ExitCode.USAGE).err()).contains("overskriver intet");
    }

    @Test
    void aDamagedBackupChangesNothing() throws IOException {
        var few = Few.in(folder);
        Answer.to(few.run());
        backup();
        FileSystemUtils.deleteRecursively(few.data());
        var bytes = Files.readAllBytes(copy());
        int at;
        try (var zip = new ZipFile(copy().toFile())) {
            at = bytes.length / 2;
            assertThat(zip.size()).isGreaterThan(2);
        }
        for (var i = 0; i < 2000; i++) {
            bytes[at + i] ^= 0x55;
        }
        Files.write(copy(), bytes);

        assertThat(restore().is(ExitCode.FAILED).err()).contains("beskadiget", "Intet er ændret");
        assertThat(Few.names(folder))
                .doesNotContain("data")
                .noneMatch(n -> n.contains("gendannes"));

        Files.writeString(copy(), "ingen kopi");
        assertThat(restore().is(ExitCode.FAILED).err()).contains("ikke en sikkerhedskopi");
    }

    @Test
    void whereThereIsNothingNothingIsCopied() {
        assertThat(backup().is(ExitCode.USAGE).err()).contains("intet at kopiere");
        assertThat(copy()).doesNotExist();
        assertThat(Answer.to("audit", "--data=" + folder.resolve("data")).is(ExitCode.USAGE).err())
                .contains("intet spor");
    }

    private Path copy() {
        return folder.resolve("kopi.zip");
    }

    private Answer backup() {
        return Answer.to("backup", copy().toString(), "--data=" + folder.resolve("data"));
    }

    private Answer restore() {
        return Answer.to("restore", copy().toString(), "--data=" + folder.resolve("data"));
    }
}
