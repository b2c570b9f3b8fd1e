package dk.rammebilag.cli;

/** What the process ends with, for scripts. */
final class ExitCode {

    /** Done, and everything that was received can be used. */
    static final int DONE = 0;

    /** Failed; the same command continues once the cause is gone. */
    static final int FAILED = 1;

    /** The command was not understood. */
    static final int USAGE = 2;

    /** Done, but some submission is rejected or missing. */
    static final int NOT_ALL_USABLE = 3;

    /** Another run is running. */
    static final int BUSY = 4;

    /** Stopped; the same command continues. */
    static final int STOPPED = 130;

    private ExitCode() {}
}
