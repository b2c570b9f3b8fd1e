package dk.rammebilag.catalogue;

import java.util.List;
import java.util.SequencedMap;

/** A YAML document in which every value remembers where it stands. Immutable by convention. */
sealed interface Tree {

    /** Where the value begins. */
    Place place();

    /** A value written as one word or text. */
    record Text(Place place, String value) implements Tree {}

    /** An explicit or implied null: takes back what the agreement extended has. */
    record Nothing(Place place) implements Tree {}

    /** A list. */
    record Items(Place place, List<Tree> values) implements Tree {}

    /** A mapping in the order it was written. */
    record Fields(Place place, SequencedMap<String, Entry> entries) implements Tree {}

    /**
     * A field of a mapping.
     *
     * @param key where its key stands
     * @param value its value
     */
    record Entry(Place key, Tree value) {}
}
