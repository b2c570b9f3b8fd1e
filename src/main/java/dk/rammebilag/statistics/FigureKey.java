package dk.rammebilag.statistics;

import dk.rammebilag.catalogue.Dimension;

/**
 * What a figure is about.
 *
 * @param indicator id of the indicator
 * @param geography kommunekode, or the region's code
 * @param targetGroup code, or {@link #TOTAL}
 * @param ageGroup code, or {@link #TOTAL}
 * @param sex code, or {@link #TOTAL}
 */
public record FigureKey(
        String indicator, String geography, String targetGroup, String ageGroup, String sex)
        implements Comparable<FigureKey> {

    /** What stands for a dimension that is not broken down. */
    public static final String TOTAL = "total";

    /** The total of an indicator in a place. */
    public static FigureKey total(String indicator, String geography) {
        return new FigureKey(indicator, geography, TOTAL, TOTAL, TOTAL);
    }

    /** Whether no dimension is broken down. */
    public boolean isTotal() {
        return targetGroup.equals(TOTAL) && ageGroup.equals(TOTAL) && sex.equals(TOTAL);
    }

    /** The same row in another place. */
    public FigureKey in(String otherGeography) {
        return new FigureKey(indicator, otherGeography, targetGroup, ageGroup, sex);
    }

    /** The code in a dimension, or {@link #TOTAL}. */
    public String code(Dimension dimension) {
        return switch (dimension) {
            case TARGET_GROUP -> targetGroup;
            case AGE_GROUP -> ageGroup;
            case SEX -> sex;
        };
    }

    /** The same row with another code in a dimension. */
    public FigureKey with(Dimension dimension, String code) {
        return switch (dimension) {
            case TARGET_GROUP -> new FigureKey(indicator, geography, code, ageGroup, sex);
            case AGE_GROUP -> new FigureKey(indicator, geography, targetGroup, code, sex);
            case SEX -> new FigureKey(indicator, geography, targetGroup, ageGroup, code);
        };
    }

    /**
     * By all parts in their order; written out, as it is the innermost work of disclosure control.
     */
    @Override
    public int compareTo(FigureKey other) {
        var order = indicator.compareTo(other.indicator);
        order = order != 0 ? order : geography.compareTo(other.geography);
        order = order != 0 ? order : targetGroup.compareTo(other.targetGroup);
        order = order != 0 ? order : ageGroup.compareTo(other.ageGroup);
        return order != 0 ? order : sex.compareTo(other.sex);
    }
}
