package dk.rammebilag.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.rammebilag.disclosure.linked.Protected;
import dk.rammebilag.disclosure.linked.Sensitive;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Why nothing that is hidden of the tilbud can be found: for each secret number two values, each of
 * which agrees with everything published. The same was found for every single party that knows its
 * own. Confidential.
 *
 * @param threshold tilbud with fewer places and trades of fewer helårspladser are secret
 * @param solver what attacked the result at last; each table that is behind the two values was
 *     checked in whole numbers
 * @param hidden what is hidden
 * @param numbers the secret numbers: days, and hundredths of helårspladser
 * @param exposed those that can be found whatever is hidden
 */
public record SupplyProof(
        int threshold,
        String solver,
        List<String> hidden,
        List<Secret> numbers,
        List<Exposed> exposed) {

    public SupplyProof {
        hidden = List.copyOf(hidden);
        numbers = List.copyOf(numbers);
        exposed = List.copyOf(exposed);
    }

    /**
     * A secret number.
     *
     * @param of what it is about
     * @param release the earlier release it stands in, where it has been corrected since; else
     *     empty
     * @param count which of its numbers
     * @param lowest one value that cannot be ruled out
     * @param highest another
     */
    public record Secret(
            String of,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String release,
            String count,
            long lowest,
            long highest) {}

    /**
     * A number that can be found.
     *
     * @param by the earlier release after which that was so; empty where it is so without any
     */
    public record Exposed(@JsonUnwrapped Secret number, @JsonProperty("exposed_by") String by) {}

    static List<Secret> numbers(NamedTables tables, Protected result) {
        return result.bounds().stream()
                .map(bound -> secret(tables, bound.number(), bound.lowest(), bound.highest()))
                .toList();
    }

    static List<Secret> exposed(NamedTables tables, Protected result) {
        return result.exposed().stream()
                .map(number -> secret(tables, number, number.value(), number.value()))
                .toList();
    }

    private static Secret secret(NamedTables tables, Sensitive number, long lowest, long highest) {
        return new Secret(
                tables.name(number), tables.release(number), number.name(), lowest, highest);
    }

    /** The proof as JSON in UTF-8. */
    public byte[] bytes() {
        return (Proof.JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
