package dk.rammebilag.run;

import dk.rammebilag.run.store.Acceptances;
import dk.rammebilag.run.store.Preferences;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the secretariat has decided on files of a year, as far as a run depends on it. */
@Component
class Decisions {

    private final Acceptances acceptances;
    private final Preferences preferences;

    Decisions(Acceptances acceptances, Preferences preferences) {
        this.acceptances = acceptances;
        this.preferences = preferences;
    }

    /** All of it in words, always in the same order. */
    void of(int year, Consumer<String> taker) {
        acceptances.of(year, taker);
        for (var preference : preferences.of(year)) {
            taker.accept(preference.geography());
            taker.accept(preference.sha256());
            new TreeSet<>(preference.newer()).forEach(taker);
        }
    }
}
