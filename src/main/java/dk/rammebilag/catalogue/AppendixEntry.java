package dk.rammebilag.catalogue;

/**
 * A bilag of the agreement.
 *
 * @param key e.g. {@code voksenhandicap}; also the name of its template {@code text/<key>.md}
 * @param number its number in this agreement
 * @param title its title
 * @param area key of the goal area it is about; empty when it is about none
 */
public record AppendixEntry(String key, int number, String title, String area) {}
