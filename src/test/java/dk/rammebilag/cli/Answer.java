package dk.rammebilag.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.regex.Pattern;

/**
 * What a command answers.
 *
 * @param code the exit code
 * @param out what it wrote as its result
 * @param err what it said on the way
 */
record Answer(int code, String out, String err) {

    private static final Pattern NOT_FOR_USERS =
            Pattern.compile(
                    "Exception|\\tat |\\bnull\\b|(?i)\\b(error|invalid|unknown|missing|required|"
                            + "could not|cannot|expected|usage|options?|commands?|parameter)\\b");

    /** Says it to the program as the command line would, in this process. */
    static Answer to(String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code =
                CommandLineDoor.execute(
                        new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Answer(code, out.toString(), err.toString());
    }

    /** The answer has this code, and is said in Danish, in a few lines. */
    Answer is(int expected) {
        assertThat(code).as(out + err).isEqualTo(expected);
        assertThat(out + err).doesNotContainPattern(NOT_FOR_USERS);
        return this;
    }
}
