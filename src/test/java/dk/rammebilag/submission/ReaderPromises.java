package dk.rammebilag.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reader promises of any bytes whatever. */
final class ReaderPromises {

    private static final int ROWS = 1_048_576;
    private static final int COLUMNS = 16_384;

    /** The number that stands in {@link FuzzedFile}'s samples. */
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)010170-1234(?!\\d)");

    private ReaderPromises() {}

    /** Reads a file twice and fails if a promise is broken; an exception is a broken promise. */
    static void check(Path file) {
        var items = items(file);
        assertThat(items).isNotEmpty();
        assertThat(items(file).equals(items)).as("the same again").isTrue();
        var before = items.subList(0, items.size() - 1);
        assertThat(before.stream().anyMatch(ReaderPromises::isUnreadable)).as("S01 ends").isFalse();
        for (var item : items) {
            assertThat(cells(item).allMatch(ReaderPromises::isWithinSheet))
                    .as("in the sheet")
                    .isTrue();
            assertThat(PERSONAL_NUMBER.matcher(item.toString()).find()).as("P01").isFalse();
        }
    }

    private static List<Item> items(Path file) {
        var items = new ArrayList<Item>();
        try (var reader = SubmissionReader.open(file)) {
            reader.forEachRemaining(items::add);
        }
        return items;
    }

    private static boolean isUnreadable(Item item) {
        return item instanceof Fault fault && fault.isOfUnreadableFile();
    }

    private static Stream<CellRef> cells(Item item) {
        return item instanceof Fault fault
                ? Stream.of(fault.at())
                : Stream.of(item.getClass().getRecordComponents())
                        .map(component -> {
                            try {
                                return ((Cell<?>) component.getAccessor().invoke(item)).at();
                            } catch (ReflectiveOperationException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static boolean isWithinSheet(CellRef at) {
        return at.row() >= 0 && at.row() <= ROWS && at.column() >= 0 && at.column() <= COLUMNS;
    }
}
