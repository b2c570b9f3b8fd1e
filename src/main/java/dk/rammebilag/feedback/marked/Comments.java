package dk.rammebilag.feedback.marked;

import dk.rammebilag.language.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The comments of a sheet: those it has, with ours after them, and ours on other cells. */
final class Comments {

    /** The author of a comment that Excel shows as a conversation instead of what it says. */
    private static final String OF_CONVERSATION = "tc=";

    /** The depth of plain text in a comment; of a run it is one more. */
    private static final int PLAIN_TEXT = 4;

    private final Map<Reference, CellNotes> ours = new TreeMap<>();
    private final Map<Reference, String> theirsBeforeOurs = new HashMap<>();
    private final Set<Reference> theirs = new TreeSet<>();
    private final List<String> authors = new ArrayList<>();

    private Reference at = new Reference(0, 0);
    private String said = "";

    Comments(SheetNotes notes) {
        notes.rows()
                .forEach((row, cells) ->
                        cells.forEach(
                                (column, cell) -> ours.put(new Reference(row, column), cell)));
    }

    /** The part of a sheet that has no comments yet. */
    String fresh(String namespace) {
        var markup =
                new StringBuilder(
                        """
                        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                        <comments xmlns="%s"><authors>%s</authors><commentList>\
                        """
                                .formatted(namespace, author("")));
        ours.keySet().forEach(cell -> markup.append(comment("", cell)));
        return markup.append("</commentList></comments>").toString();
    }

    /** Copies the comments of a sheet and adds ours. */
    void extend(PartCopy xml) throws IOException {
        while (xml.next()) {
            if (xml.isStart()) {
                start(xml);
            } else {
                end(xml);
            }
        }
    }

    private void start(PartCopy xml) {
        var prefix = xml.prefix();
        switch (xml.element()) {
            case "authors" -> fillIfEmpty(xml, author(prefix));
            case "commentList" -> fillIfEmpty(xml, missing(prefix));
            case "comment" -> comment(xml);
            case "text" -> {
                if (isOurs()) {
                    fillIfEmpty(xml, text(at).markup(prefix));
                }
            }
            case "t" -> {
                if (isOurs() && xml.depth() == PLAIN_TEXT) {
                    xml.before("<" + prefix + "r>");
                }
            }
            default -> {}
        }
    }

    private static void fillIfEmpty(PartCopy xml, String content) {
        if (xml.isEmpty()) {
            xml.fill(content);
        }
    }

    private void comment(PartCopy xml) {
        at = Reference.of(xml.attribute("ref"));
        said = "";
        theirs.add(at);
        var author = Numbers.of(xml.attribute("authorId"), -1);
        var isOfConversation =
                author >= 0
                        && author < authors.size()
                        && authors.get(author).startsWith(OF_CONVERSATION);
        if (isOurs() && isOfConversation) {
            xml.tag().with("authorId", Integer.toString(authors.size()));
        }
    }

    private void end(PartCopy xml) {
        var prefix = xml.prefix();
        switch (xml.element()) {
            case "author" -> authors.add(xml.content());
            case "authors" -> beforeUnlessEmpty(xml, author(prefix));
            case "commentList" -> beforeUnlessEmpty(xml, missing(prefix));
            case "t" -> {
                said += xml.content();
                if (isOurs() && xml.depth() == PLAIN_TEXT) {
                    xml.after("</" + prefix + "r>");
                }
            }
            case "text" -> {
                if (isOurs() && !xml.isEmpty()) {
                    theirsBeforeOurs.put(at, said + "\n\n");
                    xml.before(run(prefix, "\n\n") + text(at).markup(prefix));
                }
            }
            default -> {}
        }
    }

    private static void beforeUnlessEmpty(PartCopy xml, String markup) {
        if (!xml.isEmpty()) {
            xml.before(markup);
        }
    }

    private boolean isOurs() {
        return ours.containsKey(at);
    }

    private static String run(String prefix, String text) {
        return "<%1$sr><%1$st xml:space=\"preserve\">%2$s</%1$st></%1$sr>"
                .formatted(prefix, XmlText.escaped(text));
    }

    private static String author(String prefix) {
        return "<%1$sauthor>%2$s</%1$sauthor>"
                .formatted(prefix, XmlText.escaped(Messages.text("marked.author")));
    }

    /** Our comments on cells that have none. */
    private String missing(String prefix) {
        var markup = new StringBuilder();
        ours.keySet().stream()
                .filter(cell -> !theirs.contains(cell))
                .forEach(cell -> markup.append(comment(prefix, cell)));
        return markup.toString();
    }

    private String comment(String prefix, Reference cell) {
        return "<%1$scomment ref=\"%2$s\" authorId=\"%3$d\"><%1$stext>%4$s</%1$stext></%1$scomment>"
                .formatted(prefix, cell, authors.size(), text(cell).markup(prefix));
    }

    private CommentText text(Reference cell) {
        var notes = ours.get(cell);
        var before = theirsBeforeOurs.getOrDefault(cell, "");
        return notes == null
                ? new CommentText(List.of(), 0)
                : CommentText.of(notes, before.length());
    }

    /** All that the comment on a cell says, as far as it is ours or stands before ours. */
    String plain(Reference cell) {
        return theirsBeforeOurs.getOrDefault(cell, "") + text(cell).plain();
    }

    /** The cells that have a comment of ours. */
    Set<Reference> ours() {
        return Collections.unmodifiableSet(ours.keySet());
    }

    /** The cells that were commented before, once the comments are copied. */
    Set<Reference> theirs() {
        return Collections.unmodifiableSet(theirs);
    }
}
