package dk.rammebilag.submission.xlsx;

import java.util.regex.Pattern;

/** Tells from a formula's text whether it looks into another file. */
final class FormulaText {

    private static final Pattern QUOTED_TEXT = Pattern.compile("\"[^\"]*\"");

    /**
     * {@code [1]Ark1!A1}, {@code '[1]Ark 1'!A1}, {@code '…\[bog.xlsx]Ark1'!A1}, {@code [1]!Navn}.
     */
    private static final Pattern OTHER_FILE =
            Pattern.compile(
                    "'[^']*\\[[^\\[\\]]+\\][^']*'!|\\[[^\\[\\]]+\\][\\w.]*!",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private FormulaText() {}

    static boolean isExternal(String formula) {
        return formula.indexOf('[') >= 0
                && OTHER_FILE.matcher(QUOTED_TEXT.matcher(formula).replaceAll("")).find();
    }
}
