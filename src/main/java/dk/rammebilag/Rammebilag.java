package dk.rammebilag;

/** Entry point of the program. */
public final class Rammebilag {

    private Rammebilag() {}

    /**
     * Runs one command.
     *
     * @param args the command line as typed
     */
    public static void main(String[] args) {
        System.exit(0);
    }
}
