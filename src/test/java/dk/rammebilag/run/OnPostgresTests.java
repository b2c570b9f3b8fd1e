package dk.rammebilag.run;

/** A database on a server. */
class OnPostgresTests extends DatabaseContract {

    OnPostgresTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
