package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to a file, it is read or it is a fault: the reader never throws for it. */
class DamageTests {

    private static final byte[] WORKBOOK = Form.complete().workbook();
    private static final byte[] PACKAGE = Form.complete().csvZip();
    private static final List<String> PARTS = List.copyOf(Zip.parts(WORKBOOK).keySet());
    private static final List<String> FRAGMENTS =
            List.of(
                    "",
                    "<",
                    ">",
                    "\"",
                    "&",
                    "\0",
                    "<a>",
                    "</c>",
                    "<c>",
                    "-1",
                    "99999999999",
                    "é",
                    ";\"");

    @Property(tries = 150)
    void changedBytesAreNoException(
            @ForAll boolean workbook,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000_000) Integer> places,
            @ForAll byte to) {
        var bytes = (workbook ? WORKBOOK : PACKAGE).clone();
        places.forEach(place -> bytes[place % bytes.length] = to);
        assertReads(bytes);
    }

    @Property(tries = 50)
    void cutFilesAreNoException(@ForAll @IntRange(max = 1_000_000) int length) {
        var cut = Arrays.copyOf(WORKBOOK, length % WORKBOOK.length);
        assertThat(Reading.of(cut).rules()).containsExactly("S01");
    }

    @Property(tries = 400)
    void changedPartsAreNoException(
            @ForAll @IntRange(max = 100) int part,
            @ForAll @IntRange(max = 100) int fragment,
            @ForAll @IntRange(max = 1_000_000) int from,
            @ForAll @IntRange(max = 9) int length) {
        var name = PARTS.get(part % PARTS.size());
        var text = new String(Zip.part(WORKBOOK, name), StandardCharsets.UTF_8);
        var start = from % text.length();
        var end = Math.min(start + length, text.length());
        var changed =
                text.substring(0, start)
                        + FRAGMENTS.get(fragment % FRAGMENTS.size())
                        + text.substring(end);
        assertReads(Zip.with(WORKBOOK, name, changed));
        assertReads(Zip.of(Map.of("forside.csv", changed.getBytes(StandardCharsets.UTF_8))));
    }

    private static void assertReads(byte[] file) {
        var reading = Reading.of(file);
        assertThat(reading.items()).isNotEmpty();
        if (reading.rules().contains("S01")) {
            assertThat(reading.items()).hasSize(1);
        }
    }
}
