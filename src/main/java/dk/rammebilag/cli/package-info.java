/** The command line: one class per command, Danish texts, exit codes. */
@NullMarked
package dk.rammebilag.cli;

import org.jspecify.annotations.NullMarked;
