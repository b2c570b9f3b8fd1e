package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.validation.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** All that is said in a marked copy, and where. */
public final class Notes {

    private static final String PERSONAL_DATA = "P01";

    private final Map<String, SheetNotes> sheets = new HashMap<>();
    private boolean personalData;

    /**
     * Adds a finding.
     *
     * @param at the cell of the copy that is marked for it
     */
    public void add(Finding finding, CellRef at) {
        var isPersonal = finding.rule().equals(PERSONAL_DATA);
        personalData |= isPersonal;
        var isInCell =
                !finding.at().address().isEmpty()
                        && !finding.given().equals(PersonalNumber.inNote());
        sheets.computeIfAbsent(at.sheet(), _ -> new SheetNotes())
                .at(at.row(), at.column())
                .add(Note.of(finding), isPersonal && isInCell);
    }

    boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** Whether personal data was found: then nothing is copied that cannot be searched for it. */
    boolean personalData() {
        return personalData;
    }

    /** The sheets of the copy that something is said in. */
    Set<String> sheets() {
        return sheets.keySet();
    }

    /** What is said in a sheet of the copy. */
    SheetNotes in(String sheet) {
        return sheets.getOrDefault(sheet, new SheetNotes());
    }
}
