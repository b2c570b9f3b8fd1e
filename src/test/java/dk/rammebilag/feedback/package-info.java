@NullMarked
package dk.rammebilag.feedback;

import org.jspecify.annotations.NullMarked;
