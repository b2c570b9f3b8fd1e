package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Content;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts a workbook's cells point to: the one thing held in memory whole, so bounded. */
final class SharedStrings {

    private static final int BYTES = 128 << 20;

    /** What Java needs for a text beside its characters, roughly. */
    private static final int OVERHEAD = 72;

    private static final char LAST_OF_ONE_BYTE = 0xff;

    private final List<@Nullable Content> texts = new ArrayList<>();

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlPart part) throws Unreadable, IOException {
        var strings = new SharedStrings();
        var size = 0L;
        try (part) {
            while (part.nextStart()) {
                if (part.name().equals("si")) {
                    var content = content(part.richText("si"));
                    size += size(content);
                    if (size > BYTES) {
                        throw new Unreadable("texts", BYTES >> 20);
                    }
                    strings.texts.add(content);
                }
            }
        }
        return strings;
    }

    private static long size(@Nullable Content content) {
        var text = content == null ? "" : content.shown();
        return OVERHEAD + text.length() * (isWide(text) ? 2L : 1L);
    }

    private static boolean isWide(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_OF_ONE_BYTE) {
                return true;
            }
        }
        return false;
    }

    /** A text as a cell's content; null if there is nothing in it. */
    static @Nullable Content content(String text) {
        var clean = Words.clean(text);
        return clean.isEmpty() ? null : new Content.Text(clean);
    }

    /** The content of an index as a cell writes it; null if there is nothing in it. */
    @Nullable Content at(String index) throws Unreadable {
        // By hand: most cells of a form come here, and parseInt knows the digits of all scripts.
        var place = index.isEmpty() ? -1 : 0;
        for (var i = 0; i < index.length() && place >= 0; i++) {
            var digit = index.charAt(i) - '0';
            place = digit < 0 || digit > 9 || place >= texts.size() ? -1 : place * 10 + digit;
        }
        if (place < 0 || place >= texts.size()) {
            throw new Unreadable("sharedString");
        }
        return texts.get(place);
    }
}
