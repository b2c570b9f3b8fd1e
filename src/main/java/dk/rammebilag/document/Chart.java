package dk.rammebilag.document;

import java.util.List;

/** A drawing that answers one question. It is never split over two pages. */
public sealed interface Chart extends Block permits BarChart, DotChart, TrendChart, ProgressChart {

    /** The question it answers with the unit of the answer. */
    String title();

    /** What somebody who cannot see it should know. */
    String alternative();

    /** Lines under the chart, e.g. who is not drawn and why. */
    List<String> notes();
}
