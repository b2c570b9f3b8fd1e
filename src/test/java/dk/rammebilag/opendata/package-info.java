@NullMarked
package dk.rammebilag.opendata;

import org.jspecify.annotations.NullMarked;
