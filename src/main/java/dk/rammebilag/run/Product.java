package dk.rammebilag.run;

import dk.rammebilag.publication.OutputFolder.Content;

/**
 * A file of the output folder.
 *
 * @param path its name within the folder, e.g. {@code bilag/bilag-1-voksenhandicap.pdf}
 * @param content writes it
 */
record Product(String path, Content content) {}
