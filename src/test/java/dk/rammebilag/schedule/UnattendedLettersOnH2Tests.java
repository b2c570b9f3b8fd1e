package dk.rammebilag.schedule;

import dk.rammebilag.run.TestDatabase;

/** The embedded database. */
class UnattendedLettersOnH2Tests extends UnattendedLettersContract {

    UnattendedLettersOnH2Tests() {
        super(TestDatabase.H2);
    }
}
