package dk.rammebilag.appendix;

import java.util.EnumSet;
import java.util.Set;

/** What may stand alone on a line of a template and become a part of the document. */
enum Directive implements Word {
    GOAL,
    FOCUS,
    KEYFIGURES,
    COVERAGE,
    STATEMENT,
    CHART,
    TABLE,
    BREAKDOWN,
    DEFINITIONS,
    SIGNS,
    PAGEBREAK,
    INCLUDE,
    OFFERS,
    CAPACITY,
    PRICES,
    DEVELOPMENT,
    LARGEST,
    TRADES,
    DIFFERENCES,
    MATRIX,
    SUMS,
    USES,
    NEEDS,
    SAID,
    SUBMISSIONS,
    DOTS,
    TREND,
    TARGETS,
    INITIATIVES,
    GOALS,
    MOVERS,
    SPREAD,
    REACHED;

    /** What stands without anything after it and tells of everything the run has of its kind. */
    static final Set<Directive> OVERVIEWS =
            EnumSet.of(
                    PRICES,
                    DEVELOPMENT,
                    LARGEST,
                    TRADES,
                    DIFFERENCES,
                    MATRIX,
                    SUMS,
                    USES,
                    NEEDS,
                    SAID,
                    SUBMISSIONS,
                    GOALS,
                    MOVERS,
                    SPREAD,
                    REACHED);
}
