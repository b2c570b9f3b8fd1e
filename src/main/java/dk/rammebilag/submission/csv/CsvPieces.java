package dk.rammebilag.submission.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Piece;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.RawCell;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The records of a CSV file; numbered as Excel shows them when it opens the file. */
final class CsvPieces implements Pieces {

    /** What a worksheet can hold, in which addresses are given. */
    private static final int ROWS = 1_048_576;

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvPieces(CsvReader<CsvRecord> reader) {
        this.reader = reader;
        this.records = reader.iterator();
    }

    @Override
    public @Nullable Piece next() throws Unreadable {
        try {
            while (records.hasNext()) {
                var cells = cells(records.next().getFields());
                number++;
                if (number > ROWS) {
                    throw new Unreadable("rows");
                }
                if (!cells.isEmpty()) {
                    return new Piece.RawRow(number, false, cells);
                }
            }
            return null;
        } catch (CsvParseException _) {
            throw new Unreadable("csv", number + 1);
        } catch (UncheckedIOException e) {
            throw Unreadable.because(Objects.requireNonNull(e.getCause()));
        }
    }

    private static List<RawCell> cells(List<String> fields) throws Unreadable {
        var cells = new ArrayList<RawCell>(fields.size());
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.indexOf('\0') >= 0) {
                throw new Unreadable("binary");
            }
            var text = Words.clean(field);
            if (!text.isEmpty()) {
                cells.add(new RawCell(i + 1, new Content.Text(text)));
            }
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
