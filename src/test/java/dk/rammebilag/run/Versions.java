package dk.rammebilag.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Versions of one submitter's CSV package, each the example's with something changed in it.
 *
 * @param input the folder they lie in
 */
record Versions(Path input) {

    static final String REMARKS = "(?m)^Bemærkninger;.*";

    /**
     * A change of a sheet.
     *
     * @param sheet its file without the ending
     * @param old what is replaced, as a regular expression
     * @param text what stands there instead
     */
    record Edit(String sheet, String old, String text) {

        /** A tilbud whose places stand half empty, which asks for an explanation. */
        static Edit occupied(int days, String remark) {
            return new Edit("tilbud", "(?m);4935;(.*);$", ";" + days + ";$1;" + remark);
        }

        /** A row of Indikatorer that lacks its numerator, which asks for one. */
        static Edit denominator(int denominator, String explanation) {
            return new Edit(
                    "indikatorer",
                    "(?m)^(VH1;fysisk;.*);5;34;$",
                    "$1;;" + denominator + ";" + explanation);
        }

        /** A target that goes the wrong way, which has no place of its own for an answer. */
        static Edit target(String value) {
            return new Edit("mål", ";58,8;62,8;", ";58,8;" + value + ";");
        }

        /** What stands under Bemærkninger on Forside. */
        static Edit remarks(String text) {
            return new Edit("forside", REMARKS, "Bemærkninger;" + text);
        }
    }

    /** Lays the example of a year there with these changes, as a version. */
    Path add(int year, int version, List<Edit> edits) throws IOException {
        var folder = input.resolve("727-odder-v" + version);
        Installation.copy(Path.of("input", Integer.toString(year), "727-odder"), folder);
        if (version > 1) {
            change(folder, new Edit("forside", "(?m)^Version;1$", "Version;" + version));
        }
        for (var edit : edits) {
            change(folder, edit);
        }
        return folder;
    }

    private static void change(Path folder, Edit edit) throws IOException {
        var file = folder.resolve(edit.sheet() + ".csv");
        var before = Files.readString(file).replace("\r\n", "\n");
        var after = before.replaceAll(edit.old(), edit.text());
        if (edit.old().equals(REMARKS) && after.equals(before)) {
            after = before + edit.text() + "\n";
        }
        assertThat(after).as(edit.toString()).isNotEqualTo(before);
        Files.writeString(file, after);
    }
}
