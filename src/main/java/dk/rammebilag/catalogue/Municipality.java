package dk.rammebilag.catalogue;

import dk.rammebilag.language.DanishFormat;
import java.util.List;

/**
 * A kommune, or a region as a submitter of its own.
 *
 * @param code kommunekode of three digits, or regionskode of four
 * @param name as written in Danish, e.g. {@code Ringkøbing-Skjern} or {@code Region Midtjylland}
 * @param aliases other spellings of the name that are accepted
 * @param region code of the region it belongs to; its own code for a region
 * @param validity the years it exists with that region
 */
public record Municipality(
        String code, String name, List<String> aliases, String region, Validity validity) {

    public Municipality {
        aliases = List.copyOf(aliases);
    }

    /** Whether this is a region. */
    public boolean isRegion() {
        return code.equals(region);
    }

    /** {@code code-name} as a folder name. */
    public String slug() {
        return code + "-" + DanishFormat.slug(name);
    }
}
