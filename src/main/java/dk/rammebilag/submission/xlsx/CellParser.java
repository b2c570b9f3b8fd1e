package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Formula;
import dk.rammebilag.submission.sheet.RawCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code c} elements of one worksheet. */
final class CellParser {

    /** Excel's own precision: what lies behind is noise of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d{1,400}(\\.\\d{1,400})?([eE][-+]?\\d{1,3})?");
    private static final int WHOLE_DIGITS = 15;
    private static final int ISO_DATE = 10;
    private static final int MOST_GROUPS = 1 << 20;
    private static final Content NOTHING = new Content.Text("");

    private final SharedStrings strings;
    private final DateStyles styles;
    private final SerialDate serials;

    /** Shared formulas spell out their text only once. */
    private final BitSet externalGroups = new BitSet();

    CellParser(SharedStrings strings, DateStyles styles, SerialDate serials) {
        this.strings = strings;
        this.styles = styles;
        this.serials = serials;
    }

    /** Reads the cell that has just begun; null if it holds nothing. Goes to its end tag. */
    @Nullable RawCell parse(XmlPart xml, CellStart cell) throws Unreadable {
        var formula = Formula.NONE;
        String value = null;
        while (xml.nextStartIn("c")) {
            switch (xml.name()) {
                case "f" -> formula = formula(xml);
                case "v" -> value = xml.text();
                case "is" -> value = xml.richText("is");
                default -> {}
            }
        }
        var content = value == null ? null : content(cell, value);
        if (content != null) {
            return new RawCell(cell.column(), content, formula);
        }
        var gaveNothing = formula == Formula.OWN && cell.type().equals("str") && value != null;
        return gaveNothing || formula == Formula.NONE
                ? null
                : new RawCell(cell.column(), NOTHING, unless(formula));
    }

    private static Formula unless(Formula formula) {
        return formula == Formula.EXTERNAL ? formula : Formula.WITHOUT_VALUE;
    }

    private Formula formula(XmlPart xml) throws Unreadable {
        var isShared = "shared".equals(xml.attribute("t"));
        var group = isShared ? xml.number("si", 0) : 0;
        var external = FormulaText.isExternal(xml.text());
        if (group > MOST_GROUPS) {
            throw new Unreadable("xml");
        }
        if (isShared && external) {
            externalGroups.set(group);
        }
        return external || (isShared && externalGroups.get(group)) ? Formula.EXTERNAL : Formula.OWN;
    }

    private @Nullable Content content(CellStart cell, String value) throws Unreadable {
        return switch (cell.type()) {
            case "s" -> strings.at(value);
            case "str", "inlineStr" -> SharedStrings.content(value);
            case "b" -> new Content.Flag("1".equals(value) || "true".equals(value));
            case "e" -> new Content.Failure(value);
            case "d" -> isoDate(value);
            default -> value.isEmpty() ? null : number(value, styles.isDate(cell.style()));
        };
    }

    private static Content isoDate(String value) {
        try {
            return new Content.Date(
                    LocalDate.parse(value.substring(0, Math.min(ISO_DATE, value.length()))));
        } catch (DateTimeException _) {
            return new Content.Malformed(value);
        }
    }

    private Content number(String value, boolean isDate) {
        if (!isDate && isWhole(value)) {
            return new Content.Figure(BigDecimal.valueOf(Long.parseLong(value)));
        }
        if (!NUMBER.matcher(value).matches() || Double.isInfinite(Double.parseDouble(value))) {
            return new Content.Malformed(value);
        }
        var number = new Content.Figure(new BigDecimal(value).round(DIGITS));
        return isDate
                ? serials.date(number.value())
                        .<Content>map(Content.Date::new)
                        .orElseGet(() -> new Content.Malformed(value))
                : number;
    }

    /** Most numbers are counts, which need no arithmetic. */
    private static boolean isWhole(String value) {
        for (var i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return value.length() <= WHOLE_DIGITS;
    }
}
