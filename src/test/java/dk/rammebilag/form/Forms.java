package dk.rammebilag.form;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.Row;
import dk.rammebilag.submission.SubmissionReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Forms of the agreements the product ships with, and what a reader finds in them. */
final class Forms {

    static final String AARHUS = "751";
    static final String REGION = "1082";

    static final Comparator<CellRef> BY_PLACE =
            Comparator.comparing((CellRef at) -> at.sheet())
                    .thenComparingInt(CellRef::row)
                    .thenComparingInt(CellRef::column);

    private static final Map<Integer, Catalogue> CATALOGUES = new LinkedHashMap<>();

    private Forms() {}

    static Catalogue catalogue(int year) {
        return CATALOGUES.computeIfAbsent(year, y -> CatalogueLoader.load(Path.of("templates"), y));
    }

    /** The form of Aarhus for 2017 when nothing is known of last year. */
    static byte[] blank() {
        return of(2017, AARHUS, Optional.empty());
    }

    static byte[] of(int year, String code, Optional<LastYear> lastYear) {
        var catalogue = catalogue(year);
        var submitter = catalogue.geography().submitter(code).orElseThrow();
        var out = new ByteArrayOutputStream();
        try {
            new FormWriter(catalogue).write(submitter, lastYear, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static XSSFWorkbook open(byte[] form) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a reader gives of a file. */
    static List<Item> items(byte[] form) {
        try {
            var file = Files.createTempFile("form", ".xlsx");
            try {
                Files.write(file, form);
                return items(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Item> items(Path file) {
        try (var reader = SubmissionReader.open(file)) {
            var items = new ArrayList<Item>();
            reader.forEachRemaining(items::add);
            return items;
        }
    }

    static <T extends Item> List<T> all(List<Item> items, Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    static List<Fault> faults(List<Item> items) {
        return all(items, Fault.class);
    }

    /** Every cell that holds something, by where it stands; numbers without needless zeros. */
    static Map<CellRef, Object> cells(List<Item> items) {
        var cells = new TreeMap<CellRef, Object>(BY_PLACE);
        all(items, Row.class).stream()
                .flatMap(Forms::cells)
                .filter(cell -> cell.value() != null)
                .forEach(cell -> cells.put(cell.at(), plain(Objects.requireNonNull(cell.value()))));
        return cells;
    }

    static Object plain(Object value) {
        return switch (value) {
            case BigDecimal number -> new BigDecimal(number.stripTrailingZeros().toPlainString());
            case Long number -> number;
            default -> value;
        };
    }

    private static Stream<Cell<?>> cells(Row row) {
        return Stream.of(row.getClass().getRecordComponents())
                .map(component -> {
                    try {
                        return (Cell<?>) component.getAccessor().invoke(row);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
