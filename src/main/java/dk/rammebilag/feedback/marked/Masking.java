package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands in the copy instead of a text that holds what looks like a CPR number. */
interface Masking {

    /** Elements that hold the content of a cell. */
    Set<String> CELL_TEXTS = Set.of("v", "t", "is");

    /** Masks whatever looks like one. */
    Masking EVERYWHERE = (element, text) -> PersonalNumber.isInMarkup(text, false);

    /** The same in cells whose ten digits in a row have been found to be at home there. */
    Masking IN_CELLS =
            (element, text) -> PersonalNumber.isInMarkup(text, CELL_TEXTS.contains(element));

    /**
     * Elements whose text is a formula, and the formula that Excel itself writes for a lost one.
     */
    Set<String> FORMULAS =
            Set.of(
                    "f",
                    "formula",
                    "formula1",
                    "formula2",
                    "calculatedColumnFormula",
                    "totalsRowFormula",
                    "definedName");

    String LOST = "#REF!";

    Pattern GUID = Pattern.compile("\\{?\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\}?");

    /** Numbers that programs give to things. */
    Pattern NUMBERED = Pattern.compile("(.*:)?(val|.*[iI]d|idx)");

    /** Elements whose {@code val} is the text of a cell. */
    Set<String> FILTERS = Set.of("filter", "customFilter");

    Pattern DIGITS = Pattern.compile("\\d+");

    /**
     * Whether a text must not be repeated.
     *
     * @param element the element it stands in, without prefix
     * @param text as the part has it
     */
    boolean hides(String element, String text);

    /** What stands instead of a text of an element that must not be repeated. */
    static String instead(String element) {
        return FORMULAS.contains(element) ? LOST : PersonalNumber.removed();
    }

    /** Whether an attribute must not be repeated. */
    default boolean hidesAttribute(String element, String name, String value) {
        return hides(element, value)
                && !GUID.matcher(value).matches()
                && (FILTERS.contains(element)
                        || !NUMBERED.matcher(name).matches()
                        || !DIGITS.matcher(value).matches());
    }

    /** What stands instead of an attribute: a text where there may be one, else a harmless name. */
    default String attributeInstead(String element, String name, String value) {
        return switch (name) {
            case "Target" -> "about:blank";
            case "name", "displayName" ->
                    element.equals("tableColumn") ? PersonalNumber.removed() : "fjernet_CPR_nummer";
            default -> PersonalNumber.removed();
        };
    }
}
