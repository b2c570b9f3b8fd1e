package dk.rammebilag.appendix;

import dk.rammebilag.language.Messages;

/**
 * Something in a template that cannot be used.
 *
 * @param file the template's file
 * @param line the line, from 1; 0 when it concerns the whole file
 * @param column the character on that line, from 1; 0 when it concerns the whole file
 * @param message what is wrong and what to write instead, in Danish
 */
public record TemplateFault(String file, int line, int column, String message) {

    /** Where and what, as one line. */
    public String text() {
        return line == 0
                ? Messages.text("appendix.fault.inFile", file, message)
                : Messages.text(
                        "appendix.fault.at",
                        file,
                        String.valueOf(line),
                        String.valueOf(column),
                        message);
    }
}
