package dk.rammebilag.appendix;

import dk.rammebilag.language.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A word of the template language; how it is written stands with the other Danish texts. */
interface Word {

    /** Name of the constant. */
    String name();

    /** The word as the secretariat writes it. */
    default String word() {
        return Messages.text(
                "appendix."
                        + getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + name().toLowerCase(Locale.ROOT));
    }

    /** The word of a kind that is written so. */
    static <W extends Word> Optional<W> find(W[] kind, String written) {
        return Arrays.stream(kind).filter(word -> word.word().equals(written)).findFirst();
    }

    /** All words of a kind as written. */
    static List<String> written(Word[] kind) {
        return Arrays.stream(kind).map(Word::word).toList();
    }
}
