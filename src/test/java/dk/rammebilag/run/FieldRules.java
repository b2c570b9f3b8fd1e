package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a field of Frictionless' Table Schema asks of a value, as far as ours have it. */
record FieldRules(JsonNode field) {

    private static final String WHOLE = "-?[0-9]+";

    void check(String value) {
        if (value.isEmpty()) {
            assertThat(field.at("/constraints/required").asBoolean(false)).as(name()).isFalse();
            return;
        }
        var form = form(field.at("/type").asString());
        if (form != null) {
            assertThat(value).as(name()).matches(form);
        }
        if (!allowed().isEmpty()) {
            assertThat(allowed()).as(name()).contains(value);
        }
    }

    private String name() {
        return field.path("name").asString("");
    }

    private List<String> allowed() {
        return field.at("/constraints/enum").valueStream().map(JsonNode::asString).toList();
    }

    /** How values are written; null where any may stand. */
    private static @Nullable String form(String type) {
        return switch (Objects.requireNonNull(type)) {
            case "integer" -> WHOLE;
            case "number" -> WHOLE + "([.][0-9]+)?";
            case "year" -> "[0-9]{4}";
            case "boolean" -> "true|false";
            case "string" -> null;
            default -> throw new IllegalArgumentException(type);
        };
    }
}
