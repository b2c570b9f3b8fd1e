@NullMarked
package dk.rammebilag.supply;

import org.jspecify.annotations.NullMarked;
