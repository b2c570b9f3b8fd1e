package dk.rammebilag.submission;

import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a submission item by item: a workbook, or a CSV package as zip file or folder.
 *
 * <p>The order is that of the contract: the faults of Forside and its {@link Cover}, then the other
 * sheets, a row's faults before the row, and unknown sheets last. A file is read once: that it
 * cannot be read may turn out late, by a fault that {@linkplain Fault#isOfUnreadableFile says so}.
 * It is the last item, and the only one that counts. Memory does not grow with the number of rows.
 * Not safe to share between threads.
 */
public final class SubmissionReader implements Iterator<Item>, AutoCloseable {

    private final @Nullable Sheets sheets;
    private final Queue<SheetPlan> plan = new ArrayDeque<>();
    private final Queue<Item> items = new ArrayDeque<>();
    private @Nullable Pieces pieces;

    private SubmissionReader(Fault fault) {
        sheets = null;
        items.add(fault);
    }

    private SubmissionReader(Sheets sheets) {
        this.sheets = sheets;
        plan.addAll(SheetPlan.of(sheets));
    }

    /**
     * Opens a file or folder. What it is, is told by its bytes, not its name.
     *
     * @throws UncheckedIOException if the disk cannot be read; never for what the file holds
     */
    public static SubmissionReader open(Path file) {
        try {
            return new SubmissionReader(Opening.open(file));
        } catch (Unreadable e) {
            return new SubmissionReader(Faults.unreadable(e));
        }
    }

    /**
     * The cover alone, to find out whose a file is; empty if it cannot be read. Nothing else is
     * read, so that a cover is found even where the rest is damaged.
     *
     * @throws UncheckedIOException if the disk cannot be read
     */
    public static Optional<Cover> cover(Path file) {
        try (var sheets = Opening.open(file)) {
            return SheetPlan.of(sheets).getFirst().items(sheets).stream()
                    .flatMap(item -> item instanceof Cover cover ? Stream.of(cover) : Stream.of())
                    .findFirst();
        } catch (Unreadable _) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether there is another item.
     *
     * @throws UncheckedIOException if the disk cannot be read
     */
    @Override
    public boolean hasNext() {
        try {
            while (items.isEmpty() && sheets != null && !plan.isEmpty()) {
                advance(sheets, plan.element());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Unreadable e) {
            items.clear();
            items.add(Faults.unreadable(e, plan.element()));
            plan.clear();
        }
        return !items.isEmpty();
    }

    private void advance(Sheets sheets, SheetPlan sheet) throws IOException, Unreadable {
        if (pieces == null) {
            pieces = sheet.open(sheets);
        }
        var piece = pieces.next();
        if (piece != null) {
            sheet.parser().take(piece, items::add);
        } else {
            sheet.parser().finish(items::add);
            pieces.close();
            pieces = null;
            plan.remove();
        }
    }

    @Override
    public Item next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return items.remove();
    }

    /**
     * Closes the file.
     *
     * @throws UncheckedIOException if that fails
     */
    @Override
    public void close() {
        try (var _ = sheets;
                var _ = pieces) {
            items.clear();
            plan.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
