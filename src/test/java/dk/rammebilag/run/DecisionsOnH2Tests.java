package dk.rammebilag.run;

/** The embedded database. */
class DecisionsOnH2Tests extends DecisionContract {

    DecisionsOnH2Tests() {
        super(TestDatabase.H2);
    }
}
