package dk.rammebilag.submission.csv;

import dk.rammebilag.language.Messages;

/** How a CSV file is written, as far as it must be found out: nothing in it says so. */
record Spelling(Encoding encoding, Dialect dialect) {

    /** As a submitter would say it. */
    String words() {
        var separator =
                switch (dialect.separator()) {
                    case ',' -> "comma";
                    case '\t' -> "tab";
                    default -> "semicolon";
                };
        return Messages.text(
                "submission.csv.spelling",
                encoding.charset().name().replace("windows", "Windows"),
                Messages.text("submission.csv." + separator));
    }
}
