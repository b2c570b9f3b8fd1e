@NullMarked
package dk.rammebilag.publication;

import org.jspecify.annotations.NullMarked;
