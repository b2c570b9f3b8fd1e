package dk.rammebilag.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Copies of maps that keep their order, which {@link Map#copyOf} does not from run to run. */
final class Ordered {

    private Ordered() {}

    /** An immutable copy. */
    static <K, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
