@NullMarked
package dk.rammebilag;

import org.jspecify.annotations.NullMarked;
