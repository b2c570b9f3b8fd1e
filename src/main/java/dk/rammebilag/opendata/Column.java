package dk.rammebilag.opendata;

import dk.rammebilag.catalogue.Catalogue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file of open data: what it is, and what stands in it.
 *
 * @param <T> what a line tells of
 */
record Column<T>(Field field, Content<T> content) {

    /** Takes what stands in a column from what a line tells of; nothing where it is null. */
    @FunctionalInterface
    interface Content<T> {
        @Nullable Object of(Catalogue catalogue, T told);
    }

    String written(Catalogue catalogue, T told) {
        return Objects.toString(content.of(catalogue, told), "");
    }
}
