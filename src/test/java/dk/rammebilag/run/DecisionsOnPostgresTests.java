package dk.rammebilag.run;

/** A database on a server. */
class DecisionsOnPostgresTests extends DecisionContract {

    DecisionsOnPostgresTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
