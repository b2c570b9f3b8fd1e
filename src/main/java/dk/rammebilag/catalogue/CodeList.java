package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A closed list of codes.
 *
 * @param name the column it belongs to, e.g. {@code Driftsform}
 * @param codes the codes in the order users see them
 */
public record CodeList(String name, List<Code> codes) {

    public CodeList {
        codes = List.copyOf(codes);
    }

    /**
     * A code.
     *
     * @param code as written in a cell
     * @param label as written in a document
     * @param validity the years it may be used in
     */
    public record Code(String code, String label, Validity validity) {}

    /** The codes that may be used in a year. */
    public List<String> valid(int year) {
        return codes.stream().filter(c -> c.validity().includes(year)).map(Code::code).toList();
    }

    /** The code written exactly so, whatever its validity. */
    public Optional<Code> find(String code) {
        return codes.stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
