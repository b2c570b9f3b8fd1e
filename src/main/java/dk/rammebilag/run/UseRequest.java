package dk.rammebilag.run;

import java.nio.file.Path;

/**
 * What somebody asks for who uses an older version while the newest is rejected.
 *
 * @param templates the folder of the catalogues
 * @param year the year of the agreement, which has a catalogue
 * @param submitter code of the submitter, as typed
 * @param version the version to use
 * @param signature who, and why
 */
public record UseRequest(
        Path templates, int year, String submitter, long version, Signature signature) {}
