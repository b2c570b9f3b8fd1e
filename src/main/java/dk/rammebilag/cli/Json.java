package dk.rammebilag.cli;

import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a command answers a program that asks with {@code --json}. */
final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final JsonMapper COMPACT = JsonMapper.builder().build();

    private Json() {}

    /** The same on one line. */
    static String line(Object value) {
        return COMPACT.writeValueAsString(value);
    }

    /** Prints maps, lists and values, indented. */
    static void print(Object value, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(value));
    }
}
