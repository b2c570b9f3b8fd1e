package dk.rammebilag.catalogue;

/** Where the denominator of an indicator comes from. */
public sealed interface Denominator {

    /**
     * The submitter reports it.
     *
     * @param text what is counted
     * @param base a name shared by indicators that must report the same number; empty when this one
     *     stands alone
     */
    record Reported(String text, String base) implements Denominator {}

    /**
     * Inhabitants per 1 January of the year, from population data; the form leaves it blank.
     *
     * @param text what is counted
     * @param ages the ages of the total
     */
    record Inhabitants(String text, Ages ages) implements Denominator {}

    /** What is counted. */
    String text();
}
