package dk.rammebilag.pdf;

import dk.rammebilag.document.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/**
 * An element of the structure tree: what a screen reader hears. It holds either text drawn on the
 * page or further elements, never both.
 */
final class Tag {

    /** Those of all documents: thousands of cells share few of them. */
    private static final Map<String, PdfName> NAMES = new ConcurrentHashMap<>();

    private static final PdfName ATTRIBUTES = name("A");
    private static final PdfName OWNER = PdfName.O;

    private final PdfStructureElement element;
    private final boolean draws;

    /**
     * @param draws whether anything is drawn; else the tree is never written and does not grow
     */
    Tag(PdfStructureElement element, boolean draws) {
        this.element = element;
        this.draws = draws;
    }

    /** A new element within this one, after those that are there. */
    Tag child(String role) {
        return draws ? new Tag(new PdfStructureElement(element, name(role)), true) : this;
    }

    PdfStructureElement element() {
        return element;
    }

    /** A header of a column or row. */
    Tag scope(String scope) {
        var attributes = attributes("Table");
        attributes.put(name("Scope"), name(scope));
        return this;
    }

    /** A numbering of a list, which has none when its points are bullets. */
    Tag bulleted() {
        attributes("List").put(name("ListNumbering"), name("Disc"));
        return this;
    }

    /**
     * What the text of a cell is drawn in: the cell, or where a sign or letters stand in place of
     * something, an element that says what they mean.
     */
    Tag holding(Value value) {
        return switch (value) {
            case Value.Signed(var sign) -> child("Span").said(sign.meaning());
            case Value.Abbreviated(_, var meaning) -> child("Span").said(meaning);
            default -> this;
        };
    }

    /** What is said instead of it. */
    Tag said(String words) {
        element.put(name("Alt"), new PdfString(words, PdfObject.TEXT_UNICODE));
        return this;
    }

    /** A figure: what it says in words, and where it stands on its page. */
    Tag figure(String alternative, float left, float bottom, float right, float top) {
        said(alternative);
        var attributes = attributes("Layout");
        attributes.put(
                name("BBox"),
                new PdfArray(
                        List.of(
                                new PdfNumber(left),
                                new PdfNumber(bottom),
                                new PdfNumber(right),
                                new PdfNumber(top))));
        attributes.put(name("Placement"), name("Block"));
        return this;
    }

    /** Makes an annotation of a page part of this element. */
    void annotation(PdfIndirectReference annotation, PdfIndirectReference page) {
        var reference = new PdfDictionary(name("OBJR"));
        reference.put(name("Obj"), annotation);
        reference.put(name("Pg"), page);
        kids().add(reference);
    }

    /**
     * Writes this element, the last of its parent so far, with all within it to the file: a long
     * document need not keep them in memory. Nothing can be added to it any more.
     */
    void finish(PdfWriter writer) {
        if (draws) {
            var siblings = (PdfArray) Objects.requireNonNull(element.getParent().get(PdfName.K));
            siblings.set(siblings.size() - 1, element.getReference());
            write(element, writer);
        }
    }

    private static void write(PdfStructureElement element, PdfWriter writer) {
        if (element.get(PdfName.K) instanceof PdfArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getPdfObject(i) instanceof PdfStructureElement child) {
                    kids.set(i, child.getReference());
                    write(child, writer);
                }
            }
        }
        try {
            writer.addToBody(element, element.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfArray kids() {
        return switch (element.get(PdfName.K)) {
            case PdfArray kids -> kids;
            case null -> {
                var kids = new PdfArray();
                element.put(PdfName.K, kids);
                yield kids;
            }
            case PdfObject only -> {
                var kids = new PdfArray(only);
                element.put(PdfName.K, kids);
                yield kids;
            }
        };
    }

    private PdfDictionary attributes(String owner) {
        var attributes = new PdfDictionary();
        attributes.put(OWNER, name(owner));
        element.put(ATTRIBUTES, attributes);
        return attributes;
    }

    private static PdfName name(String name) {
        return NAMES.computeIfAbsent(name, PdfName::new);
    }
}
