package dk.rammebilag.document;

import java.util.List;
import java.util.stream.Collectors;

/** A paragraph of running text. */
public record Paragraph(List<Inline> content) implements Block {

    public Paragraph {
        content = List.copyOf(content);
    }

    /** A paragraph of plain words. */
    public static Paragraph of(String text) {
        return new Paragraph(List.of(new Inline.Plain(text)));
    }

    /** The words without their emphasis. */
    public String text() {
        return content.stream().map(Inline::text).collect(Collectors.joining());
    }
}
