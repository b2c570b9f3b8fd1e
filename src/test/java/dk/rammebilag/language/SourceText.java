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
 * A string in the source; a text that is put together of constants is one.
 *
 * @param file the name of its file
 * @param text what it says
 */
record SourceText(String file, String text) {

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
            add(literal);
            return null;
        }

        @Override
        public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void nothing) {
            var whole = constant(binary);
            if (whole == null) {
                return super.visitBinary(binary, nothing);
            }
            found.add(new SourceText(file, whole));
            return null;
        }

        private void add(LiteralTree literal) {
            if (literal.getValue() instanceof String text) {
                found.add(new SourceText(file, text));
            }
        }

        private static @Nullable String constant(Tree tree) {
            return switch (tree) {
                case LiteralTree literal when literal.getValue() instanceof String text -> text;
                case BinaryTree binary when binary.getKind() == Tree.Kind.PLUS -> {
                    var left = constant(binary.getLeftOperand());
                    var right = constant(binary.getRightOperand());
                    yield left == null || right == null ? null : left + right;
                }
                default -> null;
            };
        }
    }
}
