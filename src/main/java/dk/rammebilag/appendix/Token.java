package dk.rammebilag.appendix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between double braces.
 *
 * @param head the first word; empty when there is none
 * @param arguments the words after it
 */
record Token(String head, List<String> arguments) {

    /** A token within a line; group 1 is what stands between the braces. */
    static final Pattern PATTERN = Pattern.compile("\\{\\{([^{}]*)}}");

    static Token of(String between) {
        var words = Arrays.asList(between.strip().split("\\s+"));
        return new Token(words.getFirst(), words.subList(1, words.size()));
    }

    /** The token a line consists of, if it is one directive and nothing else. */
    static Optional<Token> directiveAlone(String line) {
        var matcher = PATTERN.matcher(line.strip());
        return matcher.matches()
                ? Optional.of(of(matcher.group(1))).filter(Token::isDirective)
                : Optional.empty();
    }

    /** Whether it reads as a directive, rightly spelled or not, and not as a name in a text. */
    boolean isDirective() {
        return !arguments.isEmpty() || directive().isPresent();
    }

    Optional<Directive> directive() {
        return Word.find(Directive.values(), head);
    }
}
