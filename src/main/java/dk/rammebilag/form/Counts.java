package dk.rammebilag.form;

/** Where the two counts stand in Indikatorer, from 0. */
final class Counts {

    static final int NUMERATOR = 4;
    static final int DENOMINATOR = 5;

    private Counts() {}
}
