package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.csv.CsvSheets;
import dk.rammebilag.submission.sheet.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A submitted CSV package. */
public final class SubmittedCsv implements SubmittedFile {

    /** Takes the rows of a sheet, from top to bottom. */
    @FunctionalInterface
    public interface RowTaker {

        /**
         * Takes a row that holds something.
         *
         * @param number from 1, ascending
         * @param texts the cells that hold something, by column from 1
         */
        void take(int number, SortedMap<Integer, String> texts) throws IOException;
    }

    private final CsvSheets files;

    SubmittedCsv(Archive archive) throws Unreadable {
        files = CsvSheets.open(archive, SheetLayout::headerKeys);
    }

    /** The sheets of the form in its order, then all other files, which may hold no rows. */
    @Override
    public List<SubmittedSheet> sheets() {
        return SheetPlan.of(files).stream()
                .map(plan -> Optional.ofNullable(plan.name()))
                .flatMap(Optional::stream)
                .map(SubmittedSheet::named)
                .toList();
    }

    /** The way most are written, then the sheets that are written in another. */
    @Override
    public String readAs() {
        try {
            var sheets = new TreeMap<String, List<String>>();
            files.spellings()
                    .forEach((sheet, way) ->
                            sheets.computeIfAbsent(way, _ -> new ArrayList<>()).add(sheet));
            var usual =
                    sheets.entrySet().stream()
                            .max(Comparator.comparingInt(way -> way.getValue().size()))
                            .map(Map.Entry::getKey)
                            .orElse("");
            return sheets.entrySet().stream()
                    .filter(way -> !way.getKey().equals(usual))
                    .map(way -> String.join(", ", way.getValue()) + ": " + way.getKey())
                    .reduce(usual, (all, way) -> all + "; " + way);
        } catch (Unreadable _) {
            return "";
        }
    }

    /**
     * Reads the rows of a sheet.
     *
     * @throws IOException if the sheet cannot be read to its end
     */
    public void rows(SubmittedSheet sheet, RowTaker taker) throws IOException {
        try (var pieces = files.open(sheet.name())) {
            for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
                if (piece instanceof Piece.RawRow row) {
                    var texts = new TreeMap<Integer, String>();
                    row.cells().forEach(cell -> texts.put(cell.column(), cell.content().shown()));
                    taker.take(row.number(), texts);
                }
            }
        } catch (Unreadable e) {
            throw new IOException("a sheet that cannot be read to its end", e);
        }
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
