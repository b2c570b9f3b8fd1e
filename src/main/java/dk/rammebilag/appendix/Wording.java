package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Unit;
import dk.rammebilag.disclosure.PublishedFigure;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Ratio;
import java.text.ListFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Figures in running text, rounded as in the tables. Spaces within a figure do not break. */
final class Wording {

    private static final ListFormat LIST =
            ListFormat.getInstance(
                    Messages.DANISH, ListFormat.Type.STANDARD, ListFormat.Style.FULL);

    private Wording() {}

    /** A rate with its unit: {@code 12,5 %}. */
    static String rate(Indicator indicator, Ratio value) {
        return Messages.text(key(indicator.unit(), "rate"), number(value));
    }

    /** A difference of two rates with its unit: {@code 1,2 pct.point}. */
    static String difference(Unit unit, Ratio value) {
        return Messages.text(key(unit, "difference"), number(value));
    }

    /** The heading of a column of rates. */
    static String header(Indicator indicator) {
        return Messages.text(key(indicator.unit(), "header"));
    }

    /** The unit in a title: {@code pct.}. */
    static String unit(Indicator indicator) {
        return Messages.text(key(indicator.unit(), "unit"));
    }

    /** The heading of a column of denominators. */
    static String denominatorHeader(Indicator indicator) {
        return Messages.text(
                indicator.perInhabitant()
                        ? "appendix.column.inhabitants"
                        : "appendix.column.denominator");
    }

    /** {@code 17 af 19 kommuner}, or {@code alle 19 kommuner}. */
    static String reporters(PublishedFigure figure) {
        return of(figure.reporters(), figure.expected());
    }

    /** The same of a number of kommuner. */
    static String of(long some, long all) {
        return some == all
                ? Messages.text("appendix.reporters.all", count(all))
                : Messages.text("appendix.reporters", count(some), count(all));
    }

    /** A whole number. */
    static String count(long count) {
        return DanishFormat.number(count);
    }

    /** A share or rate without its unit. */
    static String number(Ratio value) {
        return DanishFormat.number(value.decimal(), Cells.DECIMALS);
    }

    /** A constant as the end of a key; empty where there is none. */
    static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name().toLowerCase(Locale.ROOT);
    }

    /** {@code Odder, Samsø og Viborg}. */
    static String list(List<String> words) {
        return LIST.format(words);
    }

    /** Words with a full stop at their end, and one alone. */
    static String sentence(String words) {
        return open(words) + ".";
    }

    /** Words with a full stop at their end, which may stand there already. */
    static String ending(String words) {
        return sentence(open(words));
    }

    /** Words of the catalogue without a full stop at the end, to be put into a sentence. */
    static String open(String words) {
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    private static String key(Unit unit, String use) {
        return "appendix."
                + use
                + switch (unit) {
                    case PERCENT -> ".percent";
                    case PER_THOUSAND -> ".thousand";
                };
    }
}
