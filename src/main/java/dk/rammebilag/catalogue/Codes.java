package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Map;

/**
 * The code lists of an agreement and what indicators may be broken down by.
 *
 * @param lists the closed lists by column name
 * @param ages the ages behind each age group that has any
 * @param breakdowns the sets of codes an indicator may be broken down by, by name
 */
record Codes(
        Map<String, CodeList> lists, Map<String, Ages> ages, Map<String, Breakdown> breakdowns) {

    /**
     * A set of codes of one dimension.
     *
     * @param dimension what is broken down by
     * @param codes the codes allowed
     */
    record Breakdown(Dimension dimension, List<String> codes) {}

    /** The codes of a dimension, of whatever year. */
    List<String> column(Dimension dimension) {
        var list = lists.get(CodesReader.column(dimension));
        return list == null ? List.of() : list.codes().stream().map(CodeList.Code::code).toList();
    }
}
