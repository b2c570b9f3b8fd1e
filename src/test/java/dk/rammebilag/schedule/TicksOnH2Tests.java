package dk.rammebilag.schedule;

import dk.rammebilag.run.TestDatabase;

/** The embedded database. */
class TicksOnH2Tests extends TickContract {

    TicksOnH2Tests() {
        super(TestDatabase.H2);
    }
}
