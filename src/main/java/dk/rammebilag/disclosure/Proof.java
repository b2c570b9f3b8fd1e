package dk.rammebilag.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Protected.Bound;
import dk.rammebilag.disclosure.linked.Sensitive;
import dk.rammebilag.statistics.FigureKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Why nothing that is hidden can be found: for each number about few two values, and for each of
 * the two there is a whole table that agrees with everything published and with every public rule.
 * The same was found for every kommune that knows its own rows. Confidential.
 *
 * @param threshold numbers from 1 to one less are about few
 * @param solver what looked for the tables; each one found was checked in whole numbers
 * @param hidden how many rows are hidden
 * @param numbers the numbers about few
 * @param exposed those that can be found whatever is hidden
 */
public record Proof(
        int threshold, String solver, int hidden, List<Small> numbers, List<Small> exposed) {

    static final String SOLVER = "ojAlgo 57.1.0";

    static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
                    .build();

    public Proof {
        numbers = List.copyOf(numbers);
        exposed = List.copyOf(exposed);
    }

    /**
     * A number about few.
     *
     * @param count numerator, denominator or rest
     * @param lowest one value that cannot be ruled out
     * @param highest another
     */
    public record Small(
            String indicator,
            String geography,
            @JsonProperty("target_group") String targetGroup,
            @JsonProperty("age_group") String ageGroup,
            String sex,
            String count,
            long lowest,
            long highest) {

        private static Small of(FigureKey key, Sensitive number, long lowest, long highest) {
            return new Small(
                    key.indicator(),
                    key.geography(),
                    key.targetGroup(),
                    key.ageGroup(),
                    key.sex(),
                    number.name(),
                    lowest,
                    highest);
        }
    }

    static Stream<Small> numbers(FigureTables tables, Protected result) {
        return result.bounds().stream()
                .map((Bound bound) ->
                        Small.of(
                                tables.keys().get(bound.number().row()),
                                bound.number(),
                                bound.lowest(),
                                bound.highest()));
    }

    static Stream<Small> exposed(FigureTables tables, Protected result) {
        return result.exposed().stream()
                .map(number ->
                        Small.of(
                                tables.keys().get(number.row()),
                                number,
                                number.value(),
                                number.value()));
    }

    /** The proof as JSON in UTF-8. */
    public byte[] bytes() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
