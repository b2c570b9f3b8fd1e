package dk.rammebilag.submission.sheet;

import dk.rammebilag.language.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What stands in a cell. */
public sealed interface Content {

    /** As the submitter would read it aloud: dates {@code dd-mm-yyyy}, numbers with a comma. */
    String shown();

    /** Text, cleaned as {@link Words#clean} does. */
    record Text(String text) implements Content {

        /** On one line with single spaces. */
        public String line() {
            return Words.joined(text);
        }

        @Override
        public String shown() {
            return text;
        }
    }

    /** A number, to the 15 digits a spreadsheet knows; without trailing zeros. */
    record Figure(BigDecimal value) implements Content {

        public Figure {
            if (value.scale() != 0) {
                var stripped = value.stripTrailingZeros();
                value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
            }
        }

        @Override
        public String shown() {
            return value.toPlainString().replace('.', ',');
        }
    }

    /** A date; a time of day is left out. */
    record Date(LocalDate date) implements Content {

        // Without a formatter: the first one costs a process more than a thousand rows do.
        @Override
        public String shown() {
            return padded(date.getDayOfMonth(), 2)
                    + "-"
                    + padded(date.getMonthValue(), 2)
                    + "-"
                    + padded(date.getYear(), 4);
        }

        private static String padded(int number, int digits) {
            var text = Integer.toString(number);
            return "0".repeat(Math.max(0, digits - text.length())) + text;
        }
    }

    /** True or false. */
    record Flag(boolean flag) implements Content {
        @Override
        public String shown() {
            return Messages.text("submission.flag." + flag);
        }
    }

    /** An error value such as {@code #REF!}. */
    record Failure(String code) implements Content {
        @Override
        public String shown() {
            return code;
        }
    }

    /** A number that is none, such as {@code NaN}: no program should have written it. */
    record Malformed(String raw) implements Content {
        @Override
        public String shown() {
            return raw;
        }
    }
}
