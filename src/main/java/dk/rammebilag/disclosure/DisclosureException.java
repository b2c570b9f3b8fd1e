package dk.rammebilag.disclosure;

/** Numbers about few can be found from what is to be published, however much is hidden for them. */
public final class DisclosureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DisclosureException(int numbers) {
        super("%d numbers about few can be found".formatted(numbers));
    }
}
