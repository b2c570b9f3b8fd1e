package dk.rammebilag.distribution;

import dk.rammebilag.distribution.LetterBook.Entry;
import dk.rammebilag.distribution.LetterBook.Noted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Sends letters at least once. It is noted before a letter leaves that it is about to, and after
 * that it has: whatever stops the program between the two, the same call again sends the same bytes
 * with the same Message-ID, by which mail servers and people know a letter they have.
 */
@Service
public class Dispatch {

    private final LetterBook book;

    Dispatch(LetterBook book) {
        this.book = book;
    }

    /** Where the letters stand; nothing is sent. */
    public List<Outcome> standing(Mailing mailing) {
        return mailing.letters().stream().map(this::standing).toList();
    }

    /**
     * Sends those that have not been sent, in order. After a refusal that would meet all of them,
     * the rest are left as they stand.
     *
     * @param again whether those that came back are sent once more
     */
    public List<Outcome> send(Mailing mailing, Post post, boolean again) {
        var outcomes = new ArrayList<Outcome>();
        var open = true;
        for (var letter : mailing.letters()) {
            var standing = standing(letter);
            if (!open || standing.isSettled(again)) {
                outcomes.add(standing);
                continue;
            }
            try {
                post.take(letter, book.begin(letter));
                outcomes.add(noted(letter, post.taken(), ""));
            } catch (UndeliveredException e) {
                outcomes.add(noted(letter, State.REFUSED, String.valueOf(e.getMessage())));
                open = !e.concernsAll();
            }
        }
        return List.copyOf(outcomes);
    }

    private Outcome standing(Letter letter) {
        var noted = book.of(letter);
        return new Outcome(
                letter, noted.map(Noted::state), false, noted.map(Noted::answer).orElse(""));
    }

    private Outcome noted(Letter letter, State state, String answer) {
        book.end(Entry.of(letter), state, answer);
        return new Outcome(letter, Optional.of(state), true, answer);
    }
}
