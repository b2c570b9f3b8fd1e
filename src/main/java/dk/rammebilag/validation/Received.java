package dk.rammebilag.validation;

import java.time.LocalDateTime;

/**
 * A file as it came in. Times are Danish local time.
 *
 * @param file its name, without a folder
 * @param sha256 its hash, in hexadecimal
 * @param received when it was received
 * @param asOf the moment the run calls now
 */
public record Received(String file, String sha256, LocalDateTime received, LocalDateTime asOf) {}
