@NullMarked
package dk.rammebilag.submission;

import org.jspecify.annotations.NullMarked;
