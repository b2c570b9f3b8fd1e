package dk.rammebilag.schedule;

import dk.rammebilag.run.TestDatabase;

/** A database on a server. */
class TicksOnPostgresTests extends TickContract {

    TicksOnPostgresTests() {
        super(TestDatabase.POSTGRESQL);
    }
}
