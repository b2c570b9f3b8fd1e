package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Ages;
import java.util.OptionalLong;

/** Inhabitants per 1 January of the year. */
@FunctionalInterface
public interface Inhabitants {

    /** The inhabitants of a kommune of a sex (or {@code total}) and some ages; empty if unknown. */
    OptionalLong of(String municipality, String sex, Ages ages);
}
