@NullMarked
package dk.rammebilag.cli;

import org.jspecify.annotations.NullMarked;
