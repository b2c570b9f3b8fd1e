package dk.rammebilag.run.store;

import dk.rammebilag.submission.CellRef;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The columns sheet, row_no and column_no as a place in a submission. */
final class Cells {

    private Cells() {}

    static CellRef at(ResultSet result) throws SQLException {
        return new CellRef(
                StoredText.read(result.getString("sheet")),
                result.getInt("row_no"),
                result.getInt("column_no"));
    }
}
