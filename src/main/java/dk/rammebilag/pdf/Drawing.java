package dk.rammebilag.pdf;

/** What of a chart is drawn and not told. */
interface Drawing {

    /** How high it is. */
    float height();

    /**
     * Draws it over the measure of the open page.
     *
     * @param top its upper edge
     */
    void draw(float top);
}
