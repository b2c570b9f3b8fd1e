@NullMarked
package dk.rammebilag.run;

import org.jspecify.annotations.NullMarked;
