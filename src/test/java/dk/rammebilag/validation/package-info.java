@NullMarked
package dk.rammebilag.validation;

import org.jspecify.annotations.NullMarked;
