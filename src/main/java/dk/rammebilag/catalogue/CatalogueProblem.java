package dk.rammebilag.catalogue;

import dk.rammebilag.language.Messages;

/**
 * One fault in the files of the templates folder.
 *
 * @param file the file, beginning with the name of the templates folder, with {@code /}
 * @param line its line, from 1; 0 when the fault is the whole file's
 * @param column its column, from 1; 0 when the fault is the whole line's or file's
 * @param text what is wrong and what to do, in Danish
 */
public record CatalogueProblem(String file, int line, int column, String text) {

    /** The fault and its place as a Danish sentence. */
    public String sentence() {
        if (line == 0) {
            return Messages.text("catalogue.at.file", file, text);
        }
        if (column == 0) {
            return Messages.text("catalogue.at.line", file, Integer.toString(line), text);
        }
        return Messages.text(
                "catalogue.at", file, Integer.toString(line), Integer.toString(column), text);
    }
}
