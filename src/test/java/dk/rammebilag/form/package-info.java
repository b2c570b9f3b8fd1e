@NullMarked
package dk.rammebilag.form;

import org.jspecify.annotations.NullMarked;
