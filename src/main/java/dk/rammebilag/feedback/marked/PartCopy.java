package dk.rammebilag.feedback.marked;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Copies an XML part character by character but for what is changed: tags that are written anew,
 * what is put before or after them, elements that are replaced, and CPR numbers, which are masked
 * wherever they stand. Goes from tag to tag; the one it stands at can be changed until the next.
 */
final class PartCopy implements Closeable {

    /** As much is held before it is copied. */
    private static final int HELD = 1 << 15;

    /** What is written instead of a range of the part. */
    private record Change(long from, long to, String text) {}

    private final Window window;
    private final XMLStreamReader2 xml;
    private final Masking masking;
    private final SpreadText spread;
    private final List<Change> changes = new ArrayList<>();
    private final Deque<String> elements = new ArrayDeque<>();

    /** The text since the last tag, and whether a comment in it must not be repeated. */
    private final StringBuilder text = new StringBuilder();

    private boolean hidesComment;
    private String content = "";

    private boolean isStart;
    private boolean isEmpty;
    private String element = "";
    private long tagFrom;
    private long tagTo;
    private @Nullable Tag tag;

    /**
     * Begins a copy.
     *
     * @param out where to; not closed
     */
    PartCopy(PartSource source, OutputStream out, Masking masking) throws IOException {
        var writer = new OutputStreamWriter(out, source.encoding());
        window = new Window(source.text(), new BufferedWriter(writer, HELD));
        xml = PartSource.parser(window);
        this.masking = masking;
        spread = new SpreadText(masking);
    }

    /** Copies all that is left. */
    void finish() throws IOException {
        while (next()) {
            // masked on the way
        }
    }

    /** Goes to the next tag; false at the end, when everything is written. */
    boolean next() throws IOException {
        finishTag();
        while (true) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    start();
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    end();
                    return true;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(xml.getText());
                case XMLStreamConstants.COMMENT -> hidesComment |= masking.hides("", xml.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        hidesComment |= masking.hides("", String.valueOf(xml.getPIData()));
                case XMLStreamConstants.END_DOCUMENT -> {
                    finishText(window.end());
                    applyChanges();
                    window.copyTo(window.end());
                    window.flush();
                    return false;
                }
                default -> throw new MalformedPartException();
            }
        }
    }

    private int event() throws IOException {
        try {
            return xml.next();
        } catch (XMLStreamException _) {
            throw new MalformedPartException();
        }
    }

    private long end(boolean ofTag) throws IOException {
        try {
            var location = xml.getLocationInfo();
            return ofTag ? location.getEndingCharOffset() : location.getStartingCharOffset();
        } catch (XMLStreamException _) {
            throw new MalformedPartException();
        }
    }

    private void start() throws IOException {
        finishText(end(false));
        isStart = true;
        isEmpty = isEmptyElement();
        tagFrom = end(false);
        tagTo = end(true);
        element = local(xml.getLocalName());
        elements.push(element);
        spread.begin(element);
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var name = xml.getAttributeLocalName(i);
            if (masking.hidesAttribute(element, name, xml.getAttributeValue(i))) {
                tag().with(name, masking.attributeInstead(element, name, xml.getAttributeValue(i)));
            }
        }
    }

    private boolean isEmptyElement() throws IOException {
        try {
            return xml.isEmptyElement();
        } catch (XMLStreamException _) {
            throw new MalformedPartException();
        }
    }

    private void end() throws IOException {
        var isVirtual = isStart && isEmpty;
        finishText(isVirtual ? tagTo : end(false));
        isStart = false;
        isEmpty = isVirtual;
        tagFrom = isVirtual ? tagTo : end(false);
        tagTo = isVirtual ? tagTo : end(true);
        element = elements.pop();
        spread.end(element).forEach(run -> change(run.from(), run.to(), run.text()));
    }

    /** Ends the text before a tag: it reaches from the tag before to a place. */
    private void finishText(long to) {
        content = text.toString();
        if (hidesComment || !text.isEmpty()) {
            var in = elements.isEmpty() ? "" : elements.element();
            if (spread.takes(in)) {
                spread.add(new SpreadText.Run(tagTo, to, content), hidesComment);
            } else if (masking.hides(in, content)) {
                change(tagTo, to, XmlText.ofCell(Masking.instead(in)));
            } else if (hidesComment) {
                change(tagTo, to, XmlText.escaped(content));
            }
            text.setLength(0);
            hidesComment = false;
        }
    }

    private void finishTag() throws IOException {
        if (tag != null) {
            change(tagFrom, tagTo, isEmpty ? tag.empty() : tag.opening());
            tag = null;
        }
        if (!spread.isOpen()) {
            applyChanges();
            if (window.heldBefore(tagTo) > HELD) {
                window.copyTo(tagTo);
            }
        }
    }

    private void change(long from, long to, String text) {
        changes.add(new Change(from, to, text));
    }

    private void applyChanges() throws IOException {
        if (changes.isEmpty()) {
            return;
        }
        // What was put before a tag comes before the tag that is written anew: the sort is stable.
        changes.sort(Comparator.comparingLong(Change::from).thenComparingLong(Change::to));
        for (var change : changes) {
            window.copyTo(change.from());
            window.write(change.text());
            window.skipTo(change.to());
        }
        changes.clear();
    }

    /** Whether it stands at a start tag of that name. */
    boolean isStart(String name) {
        return isStart && element.equals(name);
    }

    /** Whether it stands at an end tag of that name; an element without content has one too. */
    boolean isEnd(String name) {
        return !isStart && element.equals(name);
    }

    /** Whether it stands at a start tag. */
    boolean isStart() {
        return isStart;
    }

    /** Whether it stands at an element without content. */
    boolean isEmpty() {
        return isEmpty;
    }

    /** The name of the element it stands at, without prefix. */
    String element() {
        return element;
    }

    /** How many elements are open around the tag it stands at. */
    int depth() {
        return elements.size() - (isStart ? 1 : 0);
    }

    /** The prefix of the element with its colon; empty if it has none. */
    String prefix() {
        var name = xml.getLocalName();
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** An attribute of the start tag, its name with prefix; null if it has none. */
    @Nullable String attribute(String name) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The names of the start tag's attributes, with prefixes. */
    List<String> attributeNames() {
        return IntStream.range(0, xml.getAttributeCount())
                .mapToObj(xml::getAttributeLocalName)
                .toList();
    }

    /** The text before the tag; at an end tag that of the element, if nothing else is in it. */
    String content() {
        return content;
    }

    /** The start tag, to be written anew. */
    Tag tag() {
        if (tag == null) {
            tag = Tag.of(xml);
        }
        return tag;
    }

    /** Puts something before the tag. */
    void before(String markup) {
        change(tagFrom, tagFrom, markup);
    }

    /** Puts something after the tag. */
    void after(String markup) {
        change(tagTo, tagTo, markup);
    }

    /** Puts something into the element without content that it stands at. */
    void fill(String content) {
        change(tagFrom, tagTo, tag().opening() + content + tag().closing());
        tag = null;
    }

    /**
     * Replaces the element it stands at and all in it, and stands at its end then.
     *
     * @param replacement is given the start tags of the elements in it, at whatever depth
     */
    void replace(Function<List<Tag>, String> replacement) throws IOException {
        var from = tagFrom;
        var tags = new ArrayList<Tag>();
        tag = null;
        for (var depth = 1; depth > 0; ) {
            switch (event()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    tags.add(Tag.of(xml));
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        tagTo = isEmpty ? tagTo : end(true);
        tagFrom = tagTo;
        isStart = false;
        isEmpty = false;
        elements.pop();
        change(from, tagTo, replacement.apply(tags));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
