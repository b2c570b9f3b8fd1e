package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CodeList;
import dk.rammebilag.catalogue.Goal;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The codes of open data and what they stand for, in the order of the agreement. */
final class Codes {

    private Codes() {}

    static Map<String, String> areas(Catalogue catalogue) {
        return of(catalogue.areas(), GoalArea::key, GoalArea::title);
    }

    static Map<String, String> goals(Catalogue catalogue) {
        return of(catalogue.goals(), Goal::key, Goal::title);
    }

    /** The indicators with their units, which the values of a line are in. */
    static Map<String, String> indicators(Catalogue catalogue) {
        return of(catalogue.indicators(), Indicator::id, Codes::withUnit);
    }

    static Map<String, String> submitters(Catalogue catalogue) {
        return of(catalogue.geography().submitters(), Municipality::code, Municipality::name);
    }

    static Map<String, String> municipalities(Catalogue catalogue) {
        return of(catalogue.geography().municipalities(), Municipality::code, Municipality::name);
    }

    /** A closed list of the form, of whatever year. */
    static Function<Catalogue, Map<String, String>> list(String column) {
        return catalogue ->
                of(catalogue.codeList(column).codes(), CodeList.Code::code, CodeList.Code::label);
    }

    /** The same, and all of it together. */
    static Function<Catalogue, Map<String, String>> listOrTotal(String column) {
        return catalogue -> {
            var codes = new LinkedHashMap<String, String>();
            codes.put(FigureKey.TOTAL, Messages.text("opendata.code.total"));
            codes.putAll(list(column).apply(catalogue));
            return codes;
        };
    }

    /** Words of the program's own. */
    static <E> Function<Catalogue, Map<String, String>> words(
            String column, E[] constants, Function<E, String> code) {
        return _ ->
                of(
                        List.of(constants),
                        code,
                        one -> Messages.text("opendata.code." + column + "." + code.apply(one)));
    }

    private static String withUnit(Indicator indicator) {
        var unit =
                switch (indicator.unit()) {
                    case PERCENT -> "percent";
                    case PER_THOUSAND -> "thousand";
                };
        return Messages.text(
                "opendata.code.indicator",
                indicator.title(),
                Messages.text("opendata.unit." + unit));
    }

    private static <T> Map<String, String> of(
            List<T> all, Function<T, String> code, Function<T, String> label) {
        var codes = new LinkedHashMap<String, String>();
        all.forEach(one -> codes.put(code.apply(one), label.apply(one)));
        return codes;
    }
}
