package dk.rammebilag.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A file made of a fuzzer's bytes: the first says which part of which good file the rest takes the
 * place of, so that a change reaches the parser behind the zip file. 0 stands for a whole file.
 */
final class FuzzedFile {

    private record Place(Map<String, byte[]> template, String part) {

        byte[] content() {
            return Objects.requireNonNull(template.get(part));
        }
    }

    /** A new one stands last: a find names its place by number. */
    private static final List<Map<String, byte[]>> TEMPLATES =
            List.of(
                    Zip.parts(sample().workbook(_ -> {})),
                    Zip.parts(sample().workbook()),
                    Zip.parts(sample().csvZip()),
                    Zip.parts(sample().workbook(FuzzedFile::comment)));

    private static final List<Place> PLACES =
            TEMPLATES.stream()
                    .flatMap(parts -> parts.keySet().stream().map(name -> new Place(parts, name)))
                    .toList();

    private FuzzedFile() {}

    /** It holds a CPR number, made up, that nothing read from it may repeat. */
    private static Form sample() {
        return Form.complete()
                .with(SheetLayout.OBSERVATIONS, "Forklaring", "Ring til 010170-1234")
                .with(SheetLayout.COVER, "Bemærkninger", "010170-1234");
    }

    private static void comment(XSSFWorkbook workbook) {
        var sheet = workbook.getSheet(SheetLayout.NEEDS.sheet());
        var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
        comment.setString("Ring til 010170-1234");
        sheet.getRow(1).getCell(0).setCellComment(comment);
    }

    static byte[] of(byte[] input) {
        if (input.length == 0 || place(input[0]) == 0) {
            return Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        }
        var place = PLACES.get(place(input[0]) - 1);
        var parts = new LinkedHashMap<>(place.template);
        parts.put(place.part, Arrays.copyOfRange(input, 1, input.length));
        return Zip.of(parts);
    }

    private static int place(byte first) {
        return (first & 0xff) % (PLACES.size() + 1);
    }

    /** What to begin with: the parts of the good files and of the example, in their places. */
    static List<byte[]> seeds(Path examples) {
        var seeds = new ArrayList<byte[]>();
        for (var i = 0; i < PLACES.size(); i++) {
            seeds.add(seed(i + 1, PLACES.get(i).content()));
        }
        for (var template : TEMPLATES) {
            seeds.add(seed(0, Zip.of(template)));
        }
        try (var files = Files.walk(examples)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".xlsx")) {
                    Zip.parts(Files.readAllBytes(file))
                            .forEach((name, bytes) -> seeds.addAll(seeds(name, bytes)));
                } else {
                    seeds.addAll(seeds(file.getFileName().toString(), Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seeds;
    }

    private static List<byte[]> seeds(String part, byte[] bytes) {
        return Stream.iterate(0, i -> i < PLACES.size(), i -> i + 1)
                .filter(i -> PLACES.get(i).part.equalsIgnoreCase(part))
                .map(i -> seed(i + 1, bytes))
                .toList();
    }

    private static byte[] seed(int place, byte[] bytes) {
        var seed = new byte[bytes.length + 1];
        seed[0] = (byte) place;
        System.arraycopy(bytes, 0, seed, 1, bytes.length);
        return seed;
    }
}
