package dk.rammebilag.disclosure;

import dk.rammebilag.disclosure.linked.Protected;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

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
        List<Secret> exposed) {

    public SupplyProof {
        hidden = List.copyOf(hidden);
        numbers = List.copyOf(numbers);
        exposed = List.copyOf(exposed);
    }

    /**
     * A secret number.
     *
     * @param of what it is about
     * @param count which of its numbers
     * @param lowest one value that cannot be ruled out
     * @param highest another
     */
    public record Secret(String of, String count, long lowest, long highest) {}

    static Stream<Secret> numbers(NamedTables tables, Protected result) {
        return result.bounds().stream()
                .map(bound ->
                        new Secret(
                                tables.name(bound.number()),
                                bound.number().name(),
                                bound.lowest(),
                                bound.highest()));
    }

    static Stream<Secret> exposed(NamedTables tables, Protected result) {
        return result.exposed().stream()
                .map(number ->
                        new Secret(
                                tables.name(number),
                                number.name(),
                                number.value(),
                                number.value()));
    }

    /** The proof as JSON in UTF-8. */
    public byte[] bytes() {
        return (Proof.JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
