package dk.rammebilag.distribution;

import dk.rammebilag.catalogue.CatalogueException;
import dk.rammebilag.catalogue.CatalogueProblem;
import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The letters of an agreement as the secretariat writes them: {@code breve/<kind>.md}, a heading
 * with the subject and under it plain text.
 */
public final class LetterTexts {

    private static final String FOLDER = "breve";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SUBJECT = Pattern.compile("\\A\\s*#[ \\t]+(\\S.*)(?:\\R|\\z)");

    private final Map<Kind, LetterText> texts = new EnumMap<>(Kind.class);
    private final List<CatalogueProblem> problems = new ArrayList<>();

    private LetterTexts() {}

    /**
     * Reads and checks all of them.
     *
     * @param folders where to look for each, in order: the agreement's own folder first
     * @throws CatalogueException telling everything that cannot be used
     */
    public static LetterTexts read(List<Path> folders) {
        var texts = new LetterTexts();
        for (var kind : Kind.values()) {
            texts.read(kind, folders);
        }
        if (!texts.problems.isEmpty()) {
            throw new CatalogueException(texts.problems);
        }
        return texts;
    }

    LetterText of(Kind kind) {
        return Objects.requireNonNull(texts.get(kind));
    }

    private void read(Kind kind, List<Path> folders) {
        var file = find(kind, folders);
        if (file.isEmpty()) {
            report(file(folders.getFirst(), kind), 0, 0, "missing");
            return;
        }
        try {
            parse(kind, file.get(), Files.readString(file.get()));
        } catch (IOException e) {
            report(file.get(), 0, 0, "unreadable");
        }
    }

    private void parse(Kind kind, Path file, String read) {
        var text =
                COMMENT.matcher(read.startsWith("\uFEFF") ? read.substring(1) : read)
                        .replaceAll(comment -> comment.group().replaceAll("[^\\n]", ""));
        checkWords(file, text);
        var subject = SUBJECT.matcher(text);
        if (!subject.find() || text.substring(subject.end()).isBlank()) {
            report(file, 1, 1, "subject");
            return;
        }
        var body = text.substring(subject.end()).strip().replaceAll("\\R", "\n") + "\n";
        texts.put(kind, new LetterText(subject.group(1).strip(), body));
    }

    private void checkWords(Path file, String text) {
        var line = 0;
        for (var written : text.lines().toList()) {
            line++;
            var words = LetterText.WORD.matcher(written);
            while (words.find()) {
                var word = words.group(1);
                if (!Word.all().contains(word)) {
                    report(file, line, words.start() + 1, "word", word, hint(word));
                }
            }
        }
    }

    private static String hint(String word) {
        return Nearest.to(word, Word.all())
                .map(near -> Messages.text("appendix.fault.nearest", near))
                .orElseGet(() ->
                        Messages.text("appendix.fault.choices", String.join(", ", Word.all())));
    }

    private void report(Path file, int line, int column, String key, Object... words) {
        var whole = file.toAbsolutePath().normalize();
        var named = whole.subpath(Math.max(0, whole.getNameCount() - 4), whole.getNameCount());
        problems.add(
                new CatalogueProblem(
                        named.toString().replace('\\', '/'),
                        line,
                        column,
                        Messages.text("distribution.fault." + key, words)));
    }

    private static Optional<Path> find(Kind kind, List<Path> folders) {
        return folders.stream()
                .map(folder -> file(folder, kind))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    private static Path file(Path folder, Kind kind) {
        return folder.resolve(FOLDER).resolve(kind.word() + ".md");
    }
}
