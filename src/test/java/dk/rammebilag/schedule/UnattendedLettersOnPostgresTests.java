package dk.rammebilag.schedule;

import dk.rammebilag.run.TestDatabase;

/** A database on a server. */
class UnattendedLettersOnPostgresTests extends UnattendedLettersContract {

    UnattendedLettersOnPostgresTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
