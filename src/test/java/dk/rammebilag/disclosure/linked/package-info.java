@NullMarked
package dk.rammebilag.disclosure.linked;

import org.jspecify.annotations.NullMarked;
