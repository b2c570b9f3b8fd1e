package dk.rammebilag.example;

import java.math.BigDecimal;

/**
 * Places of a tilbud that one party sells to another.
 *
 * @param offer its Tilbuds-ID
 * @param seller code of the driftsherre; {@code privat} for a private one
 * @param buyer code of the kommune that pays
 * @param places helårspladser, two decimals
 */
record Trade(String offer, String seller, String buyer, BigDecimal places) {}
