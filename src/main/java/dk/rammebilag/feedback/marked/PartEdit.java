package dk.rammebilag.feedback.marked;

import java.io.IOException;

/** Changes a part while it is copied, to its end. */
@FunctionalInterface
interface PartEdit {

    void in(PartCopy xml) throws IOException;
}
