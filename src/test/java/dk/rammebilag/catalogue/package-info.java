@NullMarked
package dk.rammebilag.catalogue;

import org.jspecify.annotations.NullMarked;
