package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A data folder that a real earlier version has left (of 28 November 2026, its database at V9; two
 * runs of 2016 with Samsø alone, one of them sent out as a draft) can be worked with.
 */
class EarlierDataTests {

    @TempDir private Path folder;

    @Test
    void whatAnEarlierVersionHasLeftIsGoneOnWith() throws Exception {
        var kept = Objects.requireNonNull(getClass().getResource("/run/data-v9.zip"));
        var few = Few.in(folder);
        var data = "--data=" + few.data();

        Answer.to("restore", Path.of(kept.toURI()).toString(), data).is(ExitCode.DONE);

        assertThat(Answer.to("status", "--year=2016", data).is(ExitCode.DONE).out())
                .contains("kørsel 2", "741    Samsø                Godkendt  741-samsoe.xlsx");
        assertThat(Answer.to("audit", data).is(ExitCode.DONE).out())
                .contains("\tsekretariat\trun-published\t")
                .hasLineCount(6);
        assertThat(Answer.to(few.run()).is(ExitCode.NOT_ALL_USABLE).out())
                .contains("Godkendt: 2", "Resultatet ligger i");
        assertThat(Answer.to("status", "--year=2016", data).is(ExitCode.DONE).out())
                .contains("kørsel 3");
    }
}
