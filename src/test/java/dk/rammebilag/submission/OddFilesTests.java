package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that look suspicious are read, and what is odd about them is told where it stands. */
class OddFilesTests {

    static Stream<OddFiles.Line> lines() {
        return OddFiles.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void isReadAsTheTableSays(OddFiles.Line line) throws Exception {
        var reading = Reading.of(line.file().bytes());
        assertThat(String.join(" ", reading.rules())).isEqualTo(line.rules());
        var observation = reading.one(Observation.class);
        assertThat(shown(observation.numerator())).isEqualTo(line.numerator());
        assertThat(shown(observation.explanation())).isEqualTo(line.explanation());
    }

    private static String shown(Cell<?> cell) {
        return cell.readable() ? cell.get().<String>map(Object::toString).orElse("(blank)") : "-";
    }
}
