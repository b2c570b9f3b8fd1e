package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kommuner and regions of the country in one year, seen from one region.
 *
 * @param region the region whose agreement this is
 * @param municipalities its kommuner, ordered by code
 * @param all every kommune and region of the country in the year: who may be a counterpart
 */
public record Geography(
        Municipality region, List<Municipality> municipalities, List<Municipality> all) {

    public Geography {
        municipalities = List.copyOf(municipalities);
        all = List.copyOf(all);
    }

    /** Those who are to submit: the region's kommuner and the region itself, ordered by code. */
    public List<Municipality> submitters() {
        return Stream.concat(municipalities.stream(), Stream.of(region)).toList();
    }

    /** The submitter with that code. */
    public Optional<Municipality> submitter(String code) {
        return submitters().stream().filter(m -> m.code().equals(code)).findFirst();
    }
}
