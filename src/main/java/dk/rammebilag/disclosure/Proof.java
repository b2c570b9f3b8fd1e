package dk.rammebilag.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
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
 * @param solver what attacked the result at last; each table that is behind the two values was
 *     checked in whole numbers
 * @param hidden how many rows are hidden
 * @param numbers the numbers about few; all but the exposed ones have also withstood an attack from
 *     outside by linear programming
 * @param exposed those that can be found whatever is hidden now
 */
public record Proof(
        int threshold, String solver, int hidden, List<Small> numbers, List<Exposed> exposed) {

    /** The solver with its version, as its jar tells it. */
    static final String SOLVER = solverOf(ExpressionsBasedModel.class.getPackage());

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
     * @param release the earlier release it stands in, where it has been corrected since; else
     *     empty
     * @param count numerator, denominator or rest; or what several indicators tell together: {@code
     *     overlap}, those in more than one part of a {@code unionOf}, or {@code without VH1}, those
     *     of the whole who are not in that part
     * @param lowest one value that cannot be ruled out
     * @param highest another
     */
    public record Small(
            String indicator,
            String geography,
            @JsonProperty("target_group") String targetGroup,
            @JsonProperty("age_group") String ageGroup,
            String sex,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String release,
            String count,
            long lowest,
            long highest) {}

    /**
     * A number that can be found.
     *
     * @param by the earlier release after which that was so; empty where it is so without any
     */
    public record Exposed(@JsonUnwrapped Small number, @JsonProperty("exposed_by") String by) {}

    private static String solverOf(Package jar) {
        return jar.getImplementationTitle() + " " + jar.getImplementationVersion();
    }

    static Stream<Small> numbers(FigureTables tables, Protected result) {
        return result.bounds().stream()
                .map(bound -> small(tables, bound.number(), bound.lowest(), bound.highest()));
    }

    /** A number of which nothing can be proved. */
    static Small small(FigureTables tables, Sensitive number) {
        return small(tables, number, number.value(), number.value());
    }

    private static Small small(FigureTables tables, Sensitive number, long lowest, long highest) {
        var subject = tables.subjects().get(number.row());
        var key = subject.key();
        return new Small(
                key.indicator(),
                key.geography(),
                key.targetGroup(),
                key.ageGroup(),
                key.sex(),
                subject.release(),
                number.name(),
                lowest,
                highest);
    }

    /** The proof as JSON in UTF-8. */
    public byte[] bytes() {
        return (JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
