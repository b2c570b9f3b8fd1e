package dk.rammebilag.catalogue;

import java.util.Map;

/**
 * Inhabitants per 1 January by year, kommune, sex and age.
 *
 * @param source where the figures come from, as printed under tables
 * @param example whether they are made up and must be marked so on every output
 * @param counts the inhabitants of each group; a group that is not there is unknown
 */
public record Population(String source, boolean example, Map<Group, Long> counts) {

    public Population {
        counts = Map.copyOf(counts);
    }

    /**
     * A group of inhabitants.
     *
     * @param year the year whose 1 January counts
     * @param municipality kommunekode
     * @param sex {@code M} or {@code K}
     * @param age in whole years
     */
    public record Group(int year, String municipality, String sex, int age) {}
}
