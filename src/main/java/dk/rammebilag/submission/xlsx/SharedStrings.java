package dk.rammebilag.submission.xlsx;

import dk.rammebilag.submission.archive.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts a workbook's cells point to: the one thing held in memory whole, so bounded. */
final class SharedStrings {

    private static final int CHARACTERS = 64 << 20;
    private static final int COST_OF_ONE = 16;

    private final List<String> texts = new ArrayList<>();

    static SharedStrings none() {
        return new SharedStrings();
    }

    static SharedStrings read(XmlPart part) throws Unreadable, IOException {
        var strings = new SharedStrings();
        var size = 0L;
        try (part) {
            while (part.nextStart()) {
                if (part.name().equals("si")) {
                    var text = part.richText("si");
                    size += text.length() + COST_OF_ONE;
                    if (size > CHARACTERS) {
                        throw new Unreadable("unpacked", CHARACTERS >> 20);
                    }
                    strings.texts.add(text);
                }
            }
        }
        return strings;
    }

    /** The text of an index as a cell writes it. */
    String at(String index) throws Unreadable {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            throw new Unreadable("sharedString");
        }
    }
}
