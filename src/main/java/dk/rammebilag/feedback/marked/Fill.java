package dk.rammebilag.feedback.marked;

import dk.rammebilag.catalogue.Severity;

/**
 * The fill of a marked cell. The comment says the same in words, so the colour is never the only
 * sign.
 *
 * @param severity of the gravest finding
 * @param underLightText whether the cell's own text is light and needs a dark ground
 */
record Fill(Severity severity, boolean underLightText) {

    /** The fill as {@code styles.xml} has it. */
    String markup(String prefix) {
        return "<%1$sfill><%1$spatternFill patternType=\"solid\"><%1$sfgColor rgb=\"FF%2$s\"/><%1$sbgColor indexed=\"64\"/></%1$spatternFill></%1$sfill>"
                .formatted(prefix, colour());
    }

    private String colour() {
        return switch (severity) {
            case ERROR -> underLightText ? "C00000" : "FFC7CE";
            case WARNING -> underLightText ? "7F6000" : "FFEB9C";
            case NOTE -> underLightText ? "1F4E79" : "DDEBF7";
        };
    }
}
