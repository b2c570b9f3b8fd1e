package dk.rammebilag.document;

import java.math.BigDecimal;

/**
 * A line through all marks of a chart.
 *
 * @param label what it stands for
 * @param value where it stands on the chart's scale
 */
public record Reference(String label, BigDecimal value) {}
