/** Made-up submissions of two years, for trying the program and for its tests. */
@NullMarked
package dk.rammebilag.example;

import org.jspecify.annotations.NullMarked;
