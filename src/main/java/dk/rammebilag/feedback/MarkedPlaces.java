package dk.rammebilag.feedback;

import dk.rammebilag.document.Destination;
import dk.rammebilag.feedback.marked.CopySheet;
import dk.rammebilag.submission.CellRef;
import java.util.List;
import java.util.Optional;

/**
 * Where in the marked copy what was found is marked: in its cell, or in one that stands for a row,
 * a column, a sheet or the whole file.
 *
 * @param sheets the sheets of the copy in their order; at least one
 */
public record MarkedPlaces(List<CopySheet> sheets) {

    /** The file's name beside the fault report. */
    public static final String FILE_NAME = "indberetning-markeret.xlsx";

    private static final String COVER = "Forside";

    public MarkedPlaces {
        sheets = List.copyOf(sheets);
    }

    /**
     * The cell of the copy that is marked for a place: the first of a row or column, A1 of a sheet,
     * A1 of the first page for the whole file and for a sheet that is not there.
     *
     * @return a single cell, its sheet under the name it has in the copy
     */
    public CellRef of(CellRef at) {
        return sheet(at.sheet())
                .map(sheet -> sheet.cell(at))
                .orElseGet(() -> sheet(COVER).orElse(sheets.getFirst()).cell(CellRef.FILE));
    }

    /** The same, to be led to. */
    public Destination.Cell link(CellRef at) {
        var cell = of(at);
        return new Destination.Cell(FILE_NAME, cell.sheet(), cell.address());
    }

    private Optional<CopySheet> sheet(String reported) {
        return sheets.stream().filter(sheet -> sheet.reported().equals(reported)).findFirst();
    }
}
