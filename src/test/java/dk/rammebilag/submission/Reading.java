package dk.rammebilag.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that counts of what a reader gave. */
record Reading(List<Item> items) {

    Reading {
        var unreadable =
                items.stream()
                        .filter(item -> item instanceof Fault fault && fault.isOfUnreadableFile())
                        .toList();
        items = List.copyOf(unreadable.isEmpty() ? items : unreadable);
    }

    static Reading of(Path file) {
        try (var reader = SubmissionReader.open(file)) {
            var items = new ArrayList<Item>();
            reader.forEachRemaining(items::add);
            return new Reading(items);
        }
    }

    static Reading of(byte[] file) {
        try {
            var path = Files.createTempFile("submission", "");
            try {
                Files.write(path, file);
                return of(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Fault> faults() {
        return all(Fault.class);
    }

    List<String> rules() {
        return faults().stream().map(Fault::rule).toList();
    }

    Fault only() {
        if (faults().size() != 1) {
            throw new AssertionError("not one fault: " + faults());
        }
        return faults().getFirst();
    }

    <T extends Item> List<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Item> T one(Class<T> type) {
        var all = all(type);
        if (all.size() != 1) {
            throw new AssertionError("not one %s: %s".formatted(type.getSimpleName(), items));
        }
        return all.getFirst();
    }
}
