package dk.rammebilag.cli;

/** Another process works on the database. */
final class BusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BusyException() {
        super("another process works on the database");
    }
}
