package dk.rammebilag.appendix;

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
    INCLUDE
}
