package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.SubmittedCsv;
import dk.rammebilag.submission.SubmittedFile;
import dk.rammebilag.submission.SubmittedSheet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Gives the sheets of a copy their names, as Excel allows them. */
public final class SheetNames {

    /** Excel's own limit. */
    private static final int LENGTH = 31;

    /** Excel has a sheet of this name itself. */
    private static final String RESERVED = "history";

    private final Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    private SheetNames() {}

    /**
     * The sheets of a copy: those of a workbook under their names, unless a name must not be
     * repeated; those of a CSV package as the form calls them, or after their files.
     */
    public static Map<SubmittedSheet, CopySheet> of(SubmittedFile file) {
        var names = new SheetNames();
        var sheets = new LinkedHashMap<SubmittedSheet, CopySheet>();
        for (var sheet : file.sheets()) {
            var wanted =
                    sheet.isOfTheForm() && file instanceof SubmittedCsv
                            ? sheet.reported()
                            : sheet.name();
            var isAsItWas =
                    !(file instanceof SubmittedCsv) && !PersonalNumber.isInMarkup(wanted, false);
            var name = isAsItWas ? wanted : names.valid(wanted);
            names.taken.add(name);
            sheets.put(sheet, new CopySheet(sheet.reported(), name));
        }
        return sheets;
    }

    private String valid(String wanted) {
        var masked = PersonalNumber.masked(wanted);
        var allowed = masked.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", "").replaceAll("^'+|'+$", "");
        var base = shortened(allowed.strip(), LENGTH);
        if (base.isEmpty() || base.toLowerCase(Locale.ROOT).equals(RESERVED)) {
            base = base + "_";
        }
        var name = base;
        for (var n = 2; taken.contains(name); n++) {
            var number = " (" + n + ")";
            name = shortened(base, LENGTH - number.length()) + number;
        }
        return name;
    }

    private static String shortened(String text, int length) {
        return text.length() > length ? text.substring(0, length).strip() : text;
    }
}
