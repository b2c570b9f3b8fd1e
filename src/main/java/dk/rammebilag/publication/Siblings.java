package dk.rammebilag.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands beside an output folder because of it: {@code .2017.<round>.tmp} while a round is
 * being built, {@code 2017.<n>} for what it was before.
 *
 * @param parent the folder all of them stand in
 * @param name the name of the output folder
 */
record Siblings(Path parent, String name) {

    Path building(String round) {
        return parent.resolve("." + name + "." + round + ".tmp");
    }

    /** The folders any round is or was building. */
    List<Path> rounds() throws IOException {
        var pattern = Pattern.compile("\\." + Pattern.quote(name) + "\\.[A-Za-z0-9-]+\\.tmp");
        return named(pattern);
    }

    /** The folders it was before. */
    List<Path> earlier() throws IOException {
        return named(Pattern.compile(Pattern.quote(name + ".") + "[1-9][0-9]{0,8}"));
    }

    /** After the last in use, so that the numbers tell the order even where one was deleted. */
    Path nextFree() throws IOException {
        var stem = name + ".";
        var last =
                earlier().stream()
                        .map(path -> path.getFileName().toString().substring(stem.length()))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
        return parent.resolve(stem + (last + 1));
    }

    private List<Path> named(Pattern pattern) throws IOException {
        try (var all = Files.list(parent)) {
            return all.filter(path -> pattern.matcher(path.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }
}
