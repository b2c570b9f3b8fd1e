package dk.rammebilag.run;

import dk.rammebilag.document.State;
import java.time.LocalDateTime;

/**
 * That a run has left the house.
 *
 * @param year the year of the agreement
 * @param round which of the year's runs it is
 * @param as as what
 * @param at when
 */
public record Published(int year, long round, State as, LocalDateTime at) {}
