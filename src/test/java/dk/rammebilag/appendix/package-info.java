@NullMarked
package dk.rammebilag.appendix;

import org.jspecify.annotations.NullMarked;
