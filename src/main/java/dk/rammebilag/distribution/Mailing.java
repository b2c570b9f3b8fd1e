package dk.rammebilag.distribution;

import java.util.List;

/**
 * What is to be sent.
 *
 * @param letters in the order of the submitters
 * @param unsendable whom a letter is due to that cannot be made
 */
public record Mailing(List<Letter> letters, List<Unsendable> unsendable) {

    private static final int CODE = 8;

    public Mailing {
        letters = List.copyOf(letters);
        unsendable = List.copyOf(unsendable);
    }

    /** What whoever has seen a dry run of it can say: eight signs that tell it from any other. */
    public String code() {
        return Letter.hash(letters.stream().map(Letter::id).toList()).substring(0, CODE);
    }
}
