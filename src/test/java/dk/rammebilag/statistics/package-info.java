@NullMarked
package dk.rammebilag.statistics;

import org.jspecify.annotations.NullMarked;
