package dk.rammebilag.run.store;

import java.time.LocalDateTime;

/**
 * Who decides something for the secretariat, and why.
 *
 * @param reason the reason, in a line
 * @param by who decides
 * @param second the second person; empty where there is none
 * @param moment when
 */
public record Signed(String reason, String by, String second, LocalDateTime moment) {}
