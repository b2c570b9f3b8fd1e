/**
 * The format-free vocabulary of documents and workbooks that the renderers share; knows nothing
 * about kommuner.
 */
@NullMarked
package dk.rammebilag.document;

import org.jspecify.annotations.NullMarked;
