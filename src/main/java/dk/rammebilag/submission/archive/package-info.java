/** The files a submission consists of, checked before anything in them is trusted. */
@NullMarked
package dk.rammebilag.submission.archive;

import org.jspecify.annotations.NullMarked;
