package dk.rammebilag.appendix;

import dk.rammebilag.document.Block;
import dk.rammebilag.document.Table;
import dk.rammebilag.document.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** What a few lines of a template become with made-up counts. */
final class Made {

    private Made() {}

    static List<String> cells(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.values().stream())
                .map(Value::printed)
                .toList();
    }

    static <B extends Block> B the(Class<B> kind, List<Block> blocks) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    static List<Block> made(Counts counts, String template) throws IOException {
        var folder = Files.createTempDirectory("skabeloner");
        var file = Files.createDirectory(folder.resolve("text")).resolve("arbejde.md");
        var overview = file.resolveSibling("kkr-overblik.md");
        try {
            Files.writeString(file, template);
            Files.writeString(overview, "# Overblik\n");
            var catalogue = SmallRegion.catalogue();
            var read = Templates.read(catalogue, List.of(folder));
            return new Appendices(catalogue, read, counts.publish(catalogue), SmallRegion.DRAFT)
                    .appendix(SmallRegion.BILAG)
                    .blocks();
        } finally {
            Files.delete(overview);
            Files.delete(file);
            Files.delete(file.getParent());
            Files.delete(folder);
        }
    }
}
