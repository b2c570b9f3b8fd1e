package dk.rammebilag.submission.sheet;

import dk.rammebilag.language.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

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

        private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd-MM-uuuu");

        @Override
        public String shown() {
            return DANISH.format(date);
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
