package dk.rammebilag.run;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The figures that were published of an earlier year.
 *
 * @param year the year of the agreement
 * @param sha256 SHA-256 of its open figures, under which the file store keeps them
 */
record EarlierYear(int year, String sha256) {

    private static final String BETWEEN = ",";
    private static final String WITHIN = ":";

    /** Several in one text, as a parameter of the job. */
    static String write(List<EarlierYear> years) {
        return years.stream()
                .map(earlier -> earlier.year() + WITHIN + earlier.sha256())
                .collect(Collectors.joining(BETWEEN));
    }

    static List<EarlierYear> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(BETWEEN))
                        .map(one -> one.split(WITHIN))
                        .map(parts -> new EarlierYear(Integer.parseInt(parts[0]), parts[1]))
                        .toList();
    }
}
