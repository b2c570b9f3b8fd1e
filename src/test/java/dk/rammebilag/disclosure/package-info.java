@NullMarked
package dk.rammebilag.disclosure;

import org.jspecify.annotations.NullMarked;
