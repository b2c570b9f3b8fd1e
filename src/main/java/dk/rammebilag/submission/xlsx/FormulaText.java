package dk.rammebilag.submission.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells from a formula's text whether it looks into another file. */
final class FormulaText {

    private static final Pattern BOOK = Pattern.compile("\\[[^\\[\\]]++\\]");

    /**
     * Texts, and what names a sheet: {@code [1]Ark1!A1}, {@code '[1]Ark 1'!A1}, {@code
     * '…\[bog.xlsx]Ark1'!A1}, {@code [1]!Navn}. Nothing is given back, so that the time is that of
     * one look at each character.
     */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "\"[^\"]*+\"|(?<quoted>'[^']*+')!?|(?<plain>\\[[^\\[\\]]++\\][\\w.]*+!)",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private FormulaText() {}

    static boolean isExternal(String formula) {
        return formula.indexOf('[') >= 0
                && TOKEN.matcher(formula).results().anyMatch(FormulaText::isOfOtherFile);
    }

    private static boolean isOfOtherFile(MatchResult token) {
        var quoted = token.group("quoted");
        return token.group("plain") != null
                || (quoted != null && token.group().endsWith("!") && BOOK.matcher(quoted).find());
    }
}
