package dk.rammebilag.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The texts of the program stand in one file: each once, all used, none in the code. */
class MessagesTests {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages", Locale.ROOT);

    /** Picocli looks these up by the names of the commands and of the parts of its help. */
    private static final Pattern OF_PICOCLI =
            Pattern.compile("usage\\.\\w+|rammebilag\\.(\\w+\\.)*usage\\.(description|footer)");

    private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[\\w*-]+)+");
    private static final Pattern DANISH_LETTER = Pattern.compile("[æøåÆØÅ]");
    private static final Pattern DANISH_WORD =
            Pattern.compile("\\s(ikke|og|eller|skal|til|af|der|den|det|er)\\s");

    /** Where words of the contract stand: sheets, columns and lists of the submissions. */
    private static final Set<String> VOCABULARIES =
            Set.of(
                    "SheetLayout.java",
                    "CodesReader.java",
                    "Trade.java",
                    "StatBankReader.java",
                    "StatBankTable.java",
                    "TraceCommand.java");

    private static final Pattern WORD_OF_A_RULE = Pattern.compile("\\{([^}]+)}");

    /** A state in the list of findings, and the letters that become others in a file name. */
    private static final Set<String> OTHER_WORDS = Set.of("åben", "æ", "ø", "å");

    private static List<SourceText> texts = List.of();

    @BeforeAll
    static void readTheSource() throws IOException {
        texts = SourceText.all();
    }

    @Test
    void everyKeyInTheSourceIsAKeyOfTheFile() {
        var beginnings =
                BUNDLE.keySet().stream()
                        .filter(key -> !OF_PICOCLI.matcher(key).matches())
                        .map(key -> key.substring(0, key.indexOf('.') + 1))
                        .collect(Collectors.toSet());

        assertThat(keys())
                .filteredOn(key -> beginnings.stream().anyMatch(key::startsWith))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(BUNDLE.keySet()).anyMatch(filledIn(key)));
    }

    @Test
    void everyKeyOfTheFileIsUsed() {
        var used =
                keys().map(MessagesTests::filledIn)
                        .reduce(OF_PICOCLI.asMatchPredicate(), Predicate::or);

        assertThat(BUNDLE.keySet()).isNotEmpty().filteredOn(used.negate()).isEmpty();
    }

    private static Stream<String> keys() {
        return texts.stream().map(SourceText::text).filter(KEY.asMatchPredicate());
    }

    /** What is filled in may have several parts, where more is known than the first. */
    private static Predicate<String> filledIn(String key) {
        var parts = key.indexOf(SourceText.FILLED_IN) > key.indexOf('.') + 1;
        return Pattern.compile(
                        key.replace(".", "\\.")
                                .replace(SourceText.FILLED_IN, parts ? "[\\w.-]+" : "[\\w-]+"))
                .asMatchPredicate();
    }

    @Test
    void everyTextCanBeFilledIn() {
        for (var key : BUNDLE.keySet()) {
            assertThat(new MessageFormat(BUNDLE.getString(key), Messages.DANISH))
                    .as(key)
                    .isNotNull();
        }
    }

    @Test
    void everyKeyStandsOnce() throws IOException {
        var seen = new HashSet<String>();

        assertThat(Files.readAllLines(Path.of("src/main/resources/messages.properties")))
                .filteredOn(line -> line.contains("=") && !line.startsWith("#"))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .filteredOn(key -> !seen.add(key))
                .isEmpty();
    }

    @Test
    void noDanishStandsInTheCode() throws IOException {
        var words = words();

        assertThat(texts)
                .filteredOn(text -> !VOCABULARIES.contains(text.file()))
                .filteredOn(text -> !words.contains(text.text()))
                .extracting(SourceText::toString)
                .noneMatch(text -> DANISH_LETTER.matcher(text).find())
                .noneMatch(text -> DANISH_WORD.matcher(text).find());
    }

    private static Set<String> words() throws IOException {
        var words = new TreeSet<>(OTHER_WORDS);
        texts.stream()
                .filter(text -> VOCABULARIES.contains(text.file()))
                .map(SourceText::text)
                .forEach(words::add);
        var rules = Files.readString(Path.of("templates/2016/regler.yaml"), StandardCharsets.UTF_8);
        WORD_OF_A_RULE.matcher(rules).results().map(result -> result.group(1)).forEach(words::add);
        return words;
    }
}
