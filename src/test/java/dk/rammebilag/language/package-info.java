@NullMarked
package dk.rammebilag.language;

import org.jspecify.annotations.NullMarked;
