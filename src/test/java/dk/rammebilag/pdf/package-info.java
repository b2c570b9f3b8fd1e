@NullMarked
package dk.rammebilag.pdf;

import org.jspecify.annotations.NullMarked;
