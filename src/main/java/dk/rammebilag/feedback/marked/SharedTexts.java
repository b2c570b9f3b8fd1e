package dk.rammebilag.feedback.marked;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;

/**
 * The texts that cells share. Ten digits in a row are at home in some columns and not in others, so
 * a text that holds them stays only if a cell that needs no mask has it.
 */
final class SharedTexts {

    private final BitSet needed = new BitSet();

    /** A cell that needs no mask has the text with this index. */
    void needed(String index) {
        var number = Numbers.of(index, -1);
        if (number >= 0) {
            needed.set(number);
        }
    }

    void write(PartSource part, OutputStream out) throws IOException {
        var masking = new Sharing();
        try (var copy = new PartCopy(part, out, masking)) {
            while (copy.next()) {
                if (copy.isStart("si")) {
                    masking.index++;
                }
            }
        }
    }

    private final class Sharing implements Masking {

        private int index = -1;

        @Override
        public boolean hides(String element, String text) {
            var isNeeded = element.equals("t") && index >= 0 && needed.get(index);
            return (isNeeded ? IN_CELLS : EVERYWHERE).hides(element, text);
        }
    }
}
