package dk.rammebilag.disclosure.linked;

import java.util.Optional;

/**
 * Counts that are shown or hidden together.
 *
 * @param owner who knows them whatever is hidden; empty for a row nobody knows by himself
 * @param cost what is lost when it is hidden, compared with other rows; from 1
 * @param hideable false for what everybody knows already, such as a row of an earlier release
 */
public record Row(Optional<String> owner, long cost, boolean hideable) {}
