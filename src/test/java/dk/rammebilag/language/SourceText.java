package dk.rammebilag.language;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A string in the source; what is put together of several is one.
 *
 * @param file the name of its file
 * @param text what it says, {@link #FILLED_IN} in place of what is not known before the program
 *     runs
 */
record SourceText(String file, String text) {

    static final String FILLED_IN = "*";

    /** Every string of the program. */
    static List<SourceText> all() throws IOException {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        try (var files = compiler.getStandardFileManager(null, null, null);
                var walk = Files.walk(Path.of("src/main/java"))) {
            var sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    null,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            var found = new ArrayList<SourceText>();
            for (var unit : task.parse()) {
                var file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
                unit.accept(new Strings(file, found), null);
            }
            return found;
        }
    }

    private static final class Strings extends TreeScanner<@Nullable Void, @Nullable Void> {

        private final String file;
        private final List<SourceText> found;

        Strings(String file, List<SourceText> found) {
            this.file = file;
            this.found = found;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
            if (literal.getValue() instanceof String text) {
                found.add(new SourceText(file, text));
            }
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void nothing) {
            if (!isJoined(binary)) {
                return super.visitBinary(binary, null);
            }
            found.add(new SourceText(file, joined(binary)));
            return null;
        }

        private String joined(Tree tree) {
            return switch (tree) {
                case LiteralTree literal -> String.valueOf(literal.getValue());
                case BinaryTree binary when isJoined(binary) ->
                        joined(binary.getLeftOperand()) + joined(binary.getRightOperand());
                default -> {
                    scan(tree, null);
                    yield FILLED_IN;
                }
            };
        }

        /** Whether it is a sum with a string in it. */
        private static boolean isJoined(Tree tree) {
            return switch (tree) {
                case LiteralTree literal -> literal.getValue() instanceof String;
                case BinaryTree binary when binary.getKind() == Tree.Kind.PLUS ->
                        isJoined(binary.getLeftOperand()) || isJoined(binary.getRightOperand());
                default -> false;
            };
        }
    }
}
