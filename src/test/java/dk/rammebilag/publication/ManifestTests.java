package dk.rammebilag.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTests {

    @TempDir private Path folder;

    @Test
    void itIsOrderedByKeyAndByPathAndListsEveryFileButItself() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "");
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/abc.txt"), "abc");
        Files.writeString(folder.resolve(Manifest.FILE), "{}");

        var json = Runs.MANIFEST.listing(folder).bytes();

        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "catalogue" : "%s",
                          "comparedWith" : null,
                          "counts" : {
                            "figures" : {
                              "ok" : 12,
                              "suppressed" : 7
                            },
                            "findings" : {
                              "A" : 2,
                              "F" : 1
                            },
                            "submissions" : {
                              "Afvist" : 2,
                              "Godkendt" : 18
                            }
                          },
                          "earlierFigures" : [
                            {
                              "sha256" : "03",
                              "year" : 2015
                            }
                          ],
                          "inputs" : [
                            {
                              "path" : "615-horsens.xlsx",
                              "sha256" : "01",
                              "size" : 2
                            },
                            {
                              "path" : "751-aarhus.xlsx",
                              "sha256" : "02",
                              "size" : 3
                            }
                          ],
                          "outputs" : [
                            {
                              "path" : "a/abc.txt",
                              "sha256" : "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                              "size" : 3
                            },
                            {
                              "path" : "b.txt",
                              "sha256" : "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                              "size" : 0
                            }
                          ],
                          "parameters" : {
                            "asOf" : "2017-05-01T12:00:00",
                            "state" : "draft",
                            "threshold" : 5,
                            "year" : 2017
                          },
                          "software" : "0.1.0"
                        }
                        """
                                .formatted("cd".repeat(32)));
    }

    @Test
    void itReadsBackAsItWasWritten() throws IOException {
        var written = Runs.MANIFEST.listing(folder);
        Files.write(folder.resolve(Manifest.FILE), written.bytes());
        assertThat(Manifest.read(folder)).isEqualTo(written);
    }
}
