@NullMarked
package dk.rammebilag.schedule;

import org.jspecify.annotations.NullMarked;
