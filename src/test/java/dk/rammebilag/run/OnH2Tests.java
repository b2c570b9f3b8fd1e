package dk.rammebilag.run;

/** The embedded database. */
class OnH2Tests extends DatabaseContract {

    OnH2Tests() {
        super(TestDatabase.H2);
    }
}
