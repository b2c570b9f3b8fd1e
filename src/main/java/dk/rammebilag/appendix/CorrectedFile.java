package dk.rammebilag.appendix;

import java.util.List;

/**
 * What an erratum changes in a file of open data.
 *
 * @param title the title of the file
 * @param values what changes, in the order of the file; empty where nothing does
 */
public record CorrectedFile(String title, List<CorrectedValue> values) {

    public CorrectedFile {
        values = List.copyOf(values);
    }

    /**
     * A value that changes.
     *
     * @param line what the line is about
     * @param column the title of the column
     * @param before what stood there; empty where nothing did
     * @param after what stands there now; likewise
     */
    public record CorrectedValue(String line, String column, String before, String after) {}
}
