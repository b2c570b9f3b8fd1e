@NullMarked
package dk.rammebilag.feedback.marked;

import org.jspecify.annotations.NullMarked;
