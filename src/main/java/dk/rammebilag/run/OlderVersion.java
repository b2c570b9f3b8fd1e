package dk.rammebilag.run;

/**
 * An older version of a submitter whose newest file is rejected.
 *
 * @param version its number
 * @param fileName the file
 * @param used whether the secretariat has said that it is used, or only could
 */
public record OlderVersion(long version, String fileName, boolean used) {}
