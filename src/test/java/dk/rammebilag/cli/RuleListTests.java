package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RuleListTests {

    /** Mend a failure with {@code ./rammebilag rules --format md > docs/regler.md}. */
    @Test
    void theDocumentedRulesAreThoseOfTheLatestAgreement() throws IOException {
        var list = new StringWriter();
        var code =
                CommandLineDoor.execute(
                        new PrintWriter(list),
                        new PrintWriter(new StringWriter()),
                        "rules",
                        "--format",
                        "md");
        assertThat(code).isZero();
        assertThat(list.toString().lines())
                .containsExactlyElementsOf(Files.readAllLines(Path.of("docs", "regler.md")));
    }
}
