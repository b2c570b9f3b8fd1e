package dk.rammebilag.appendix;

import dk.rammebilag.appendix.Faults.Place;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the templates of an agreement and reads them.
 *
 * @param folders where to look for each file, in order
 * @param directives what the directives stand for
 * @param faults takes what cannot be used
 */
record TemplateReader(List<Path> folders, Directives directives, Faults faults) {

    private static final String FOLDER = "text";

    /** The pieces of a template and of those it includes; as many as can be read. */
    List<Piece> pieces(String key) {
        var file = find(key);
        if (file.isEmpty()) {
            faults.add(new Place(nameIn(folders.getFirst(), key), 0, 0), "missing", searched());
            return List.of();
        }
        var placed = read(file.get(), key, this::included);
        checkHeadings(placed);
        return placed.stream().map(Placed::piece).toList();
    }

    private List<Placed> included(Place place, String key) {
        var file = find(key);
        if (file.isEmpty()) {
            faults.add(place, "missingIncluded", FOLDER + "/" + key + ".md", searched());
            return List.of();
        }
        return read(file.get(), key, this::includedTwice);
    }

    private List<Placed> includedTwice(Place place, String key) {
        faults.add(place, "includeInIncluded", Directive.INCLUDE.word(), key);
        return List.of();
    }

    /** The first folder that has the template. */
    private Optional<Path> find(String key) {
        return folders.stream()
                .filter(folder -> Files.isRegularFile(file(folder, key)))
                .findFirst();
    }

    private List<Placed> read(Path folder, String key, BlockReader.Include include) {
        var name = nameIn(folder, key);
        try {
            var template = TemplateText.of(name, Files.readString(file(folder, key)));
            return new BlockReader(template, directives, include).pieces();
        } catch (CharacterCodingException e) {
            faults.add(new Place(name, 0, 0), "encoding");
        } catch (IOException e) {
            faults.add(new Place(name, 0, 0), "unreadable");
        }
        return List.of();
    }

    private void checkHeadings(List<Placed> pieces) {
        var level = 0;
        for (var placed : pieces) {
            var next = placed.piece().headingLevel();
            if (next > level + 1) {
                var allowed = String.valueOf(level + 1);
                faults.add(placed.place(), "skip", String.valueOf(next), allowed);
            }
            level = next == 0 ? level : next;
        }
    }

    private static Path file(Path folder, String key) {
        return folder.resolve(FOLDER).resolve(key + ".md");
    }

    private static String nameIn(Path folder, String key) {
        return name(folder) + "/" + FOLDER + "/" + key + ".md";
    }

    /** The folder as the user knows it, wherever the templates stand: {@code templates/2017}. */
    private static String name(Path folder) {
        var whole = folder.toAbsolutePath().normalize();
        return whole.subpath(Math.max(0, whole.getNameCount() - 2), whole.getNameCount())
                .toString()
                .replace('\\', '/');
    }

    private String searched() {
        return folders.stream().map(TemplateReader::name).collect(Collectors.joining(", "));
    }
}
