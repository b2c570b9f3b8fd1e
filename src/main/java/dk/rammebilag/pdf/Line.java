package dk.rammebilag.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text as it is set.
 *
 * @param words its runs from left to right; a line that goes on in the next ends in a space, so
 *     that whoever reads the text aloud or copies it does not join two words
 */
record Line(List<Words> words) {

    Line {
        words = List.copyOf(words);
    }

    boolean hasLink() {
        return words.stream().anyMatch(run -> run.link() != null);
    }

    /** What it says. */
    String text() {
        return words.size() == 1
                ? words.getFirst().text()
                : words.stream().map(Words::text).collect(Collectors.joining());
    }

    /** Its width without the space at its end. */
    float width(Fonts fonts) {
        var width = 0f;
        for (int i = 0; i < words.size(); i++) {
            var run = words.get(i);
            var text = i == words.size() - 1 ? run.text().stripTrailing() : run.text();
            width += fonts.width(text, run.style());
        }
        return width;
    }
}
