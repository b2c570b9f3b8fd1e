package dk.rammebilag.disclosure;

import dk.rammebilag.supply.Days;

/**
 * Where the indicator of the lands- og landsdelsdækkende tilbud says something else than these
 * tilbud do. Both are published.
 *
 * @param place code of the kommune, or of the region for all kommuner together
 * @param indicator the days as the indicator has them
 * @param offers the days of the tilbud
 */
public record NationalDifference(String place, Days indicator, Days offers) {}
