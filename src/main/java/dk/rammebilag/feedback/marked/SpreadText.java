package dk.rammebilag.feedback.marked;

import dk.rammebilag.submission.PersonalNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Text that is spread over several elements and read as one: rich text of cells, comments and
 * drawings. A number may begin in one run and end in the next.
 */
final class SpreadText {

    private static final Set<String> CONTAINERS = Set.of("si", "is", "text", "p");
    private static final String RUN = "t";

    /** The reading aid of Japanese is no part of the text. */
    private static final String ASIDE = "rPh";

    /** A range of the part that holds text of a run. */
    record Run(long from, long to, String text) {}

    private final Masking masking;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int containers;
    private int asides;
    private boolean mustGo;

    SpreadText(Masking masking) {
        this.masking = masking;
    }

    /** Whether it stands in such a text. */
    boolean isOpen() {
        return containers > 0;
    }

    /** Whether text of an element belongs to it. */
    boolean takes(String element) {
        return containers > 0 && element.equals(RUN);
    }

    void begin(String element) {
        containers += CONTAINERS.contains(element) ? 1 : 0;
        asides += element.equals(ASIDE) ? 1 : 0;
    }

    /** Adds a run; it may be known already that it must not be repeated. */
    void add(Run run, boolean hidden) {
        runs.add(run);
        text.append(asides > 0 ? "" : run.text());
        mustGo |= hidden || masking.hides(RUN, run.text());
    }

    /** Ends an element; gives what stands instead of runs that must not be repeated. */
    List<Run> end(String element) {
        asides -= element.equals(ASIDE) ? 1 : 0;
        containers -= CONTAINERS.contains(element) ? 1 : 0;
        if (containers > 0 || runs.isEmpty()) {
            return List.of();
        }
        var hides = mustGo || (runs.size() > 1 && masking.hides(RUN, text.toString()));
        var masked = hides ? masked() : List.<Run>of();
        runs.clear();
        text.setLength(0);
        mustGo = false;
        return masked;
    }

    private List<Run> masked() {
        var first = runs.getFirst().from();
        return runs.stream()
                .map(run ->
                        new Run(
                                run.from(),
                                run.to(),
                                run.from() == first ? PersonalNumber.removed() : ""))
                .toList();
    }
}
