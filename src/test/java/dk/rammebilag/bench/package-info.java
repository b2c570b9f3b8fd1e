/** Measurements, run by {@code mvn -Pbench verify}; none of them can fail for being slow. */
@NullMarked
package dk.rammebilag.bench;

import org.jspecify.annotations.NullMarked;
