package dk.rammebilag.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** A PDF as a screen reader finds it: the elements of its structure tree with their words. */
record TaggedPdf(Element root, List<MarkedContent> content) {

    /**
     * An element.
     *
     * @param role e.g. {@code H1}
     * @param attributes its scope, alternative text and the like, as {@code Scope=Row}
     * @param text the words that stand in it itself, in reading order
     * @param pages the pages those stand on, from 1
     * @param children the elements within it
     */
    record Element(
            String role,
            List<String> attributes,
            String text,
            List<Integer> pages,
            List<Element> children) {

        /** This element and all within it, in reading order. */
        Stream<Element> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Element::all));
        }

        /** All words within it. */
        String words() {
            return text
                    + children.stream()
                            .map(Element::words)
                            .reduce("", (left, right) -> left + right);
        }

        /** The pages it stands on. */
        List<Integer> allPages() {
            return all().flatMap(element -> element.pages().stream()).distinct().toList();
        }
    }

    static TaggedPdf read(byte[] pdf) {
        try (var reader = new PdfReader(pdf)) {
            var content = new ArrayList<MarkedContent>();
            var pages = new HashMap<Integer, Integer>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                content.addAll(MarkedContent.of(reader, page));
                pages.put(reader.getPageOrigRef(page).getNumber(), page);
            }
            var tree = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
            var walk = new Walk(content, pages);
            return new TaggedPdf(walk.element(kids(tree).getFirst()), content);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The elements of some role, in reading order. */
    List<Element> all(String role) {
        return root.all().filter(element -> element.role().equals(role)).toList();
    }

    /** What stands on the pages outside the structure: running head, foot, repeated headers. */
    List<String> artifacts() {
        return content.stream().filter(c -> c.id() < 0).map(MarkedContent::text).toList();
    }

    private static List<PdfObject> kids(PdfDictionary element) {
        var kids = PdfReader.getPdfObject(element.get(PdfName.K));
        return switch (kids) {
            case null -> List.of();
            case PdfArray array -> array.getElements();
            default -> List.of(kids);
        };
    }

    private record Walk(List<MarkedContent> content, Map<Integer, Integer> pages) {

        Element element(PdfObject object) {
            var dictionary = (PdfDictionary) PdfReader.getPdfObject(object);
            var text = new StringBuilder();
            var on = new ArrayList<Integer>();
            var children = new ArrayList<Element>();
            for (var kid : kids(dictionary)) {
                switch (PdfReader.getPdfObject(kid)) {
                    case PdfNumber id -> add(page(dictionary), id.intValue(), text, on);
                    case PdfDictionary d when d.get(PdfName.S) != null -> children.add(element(d));
                    case PdfDictionary d when d.get(new PdfName("MCID")) instanceof PdfNumber id ->
                            add(
                                    d.get(PdfName.PG) == null ? page(dictionary) : page(d),
                                    id.intValue(),
                                    text,
                                    on);
                    default -> {}
                }
            }
            var role = name(dictionary.get(PdfName.S));
            return new Element(role, attributes(dictionary), text.toString(), on, children);
        }

        private int page(PdfDictionary dictionary) {
            return pages.getOrDefault(
                    Objects.requireNonNull(dictionary.getAsIndirectObject(PdfName.PG)).getNumber(),
                    0);
        }

        private void add(int page, int id, StringBuilder text, List<Integer> on) {
            content.stream()
                    .filter(c -> c.page() == page && c.id() == id)
                    .forEach(c -> text.append(c.text()));
            on.add(page);
        }

        private static List<String> attributes(PdfDictionary element) {
            var attributes = new ArrayList<String>();
            if (element.get(new PdfName("Alt")) instanceof PdfString alternative) {
                attributes.add("Alt=" + alternative.toUnicodeString());
            }
            if (PdfReader.getPdfObject(element.get(new PdfName("A"))) instanceof PdfDictionary a) {
                Stream.of("Scope", "ListNumbering")
                        .filter(key -> a.get(new PdfName(key)) != null)
                        .forEach(key -> attributes.add(key + "=" + name(a.get(new PdfName(key)))));
            }
            return attributes;
        }

        private static String name(@Nullable PdfObject name) {
            return PdfName.decodeName(Objects.requireNonNull(name).toString());
        }
    }
}
