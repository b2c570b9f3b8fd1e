package dk.rammebilag.disclosure;

/** What is told of a row. */
public enum Measure {
    /** The indicator in its unit. */
    RATE("rate"),
    /** The median of the kommuner's total rates. */
    MEDIAN("median"),
    /** Their first quartile, type 7. */
    Q1("q1"),
    /** Their third quartile, type 7. */
    Q3("q3"),
    /** The lowest of them. */
    MIN("min"),
    /** The highest of them. */
    MAX("max"),
    /** This year less last year, over the reporters of both. */
    CHANGE("change");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /** The word in open data. */
    public String code() {
        return code;
    }
}
