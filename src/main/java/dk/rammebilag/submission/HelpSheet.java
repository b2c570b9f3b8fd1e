package dk.rammebilag.submission;

import dk.rammebilag.submission.sheet.Words;
import java.util.Arrays;

/** The sheets of the form that hold no data: the reader knows them and takes nothing from them. */
public enum HelpSheet {
    /** What to do. */
    GUIDE("Vejledning"),
    /** Whether the figures agree. */
    CONTROL("Kontrol"),
    /** What the indicators count. */
    DEFINITIONS("Definitioner"),
    /** What the codes mean. */
    CODES("Koder"),
    /** The codes the dropdowns choose from; hidden. */
    LISTS("Lister");

    private final String sheet;

    HelpSheet(String sheet) {
        this.sheet = sheet;
    }

    /** The sheet's name. */
    public String sheet() {
        return sheet;
    }

    /** Whether a sheet is one of these, however its name is spelt. */
    static boolean isNamed(String sheet) {
        var key = Words.key(sheet);
        return Arrays.stream(values()).anyMatch(help -> Words.key(help.sheet).equals(key));
    }
}
