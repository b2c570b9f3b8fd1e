package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.feedback.CollectedVerdict;
import dk.rammebilag.feedback.Headers;
import dk.rammebilag.feedback.ReceivedFile;
import dk.rammebilag.submission.CsvPackage;
import dk.rammebilag.submission.PersonalNumber;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.submission.SubmittedFile;
import dk.rammebilag.validation.Background;
import dk.rammebilag.validation.BetweenSubmitters;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Submitter;
import dk.rammebilag.validation.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A single file as it is judged by itself, without a database.
 *
 * @param file the file and where it stands
 * @param catalogue the catalogue it was judged by
 * @param headers what its columns are called
 * @param verdict what was found and what could not be checked
 */
record CheckedFile(
        ReceivedFile file, Catalogue catalogue, Headers headers, CollectedVerdict verdict) {

    /**
     * Checks a file.
     *
     * @param received when it is taken to be received
     * @param asOf the moment to call now
     * @param verdict takes what is found; still empty
     * @throws IOException if the disk cannot be read
     */
    static CheckedFile of(
            Path path,
            CollectedRows rows,
            Catalogue catalogue,
            LocalDateTime received,
            LocalDateTime asOf,
            CollectedVerdict verdict)
            throws IOException {
        var name = PersonalNumber.masked(path.getFileName().toString());
        var sha256 = sha256(path);
        var file = new Received(name, sha256, received, asOf);
        new Validation(catalogue).check(file, rows, Background.NONE, verdict);
        new BetweenSubmitters(catalogue).skip(file, rows, verdict);
        var submitter = Submitter.of(catalogue.geography(), rows.cover(), name);
        return new CheckedFile(
                new ReceivedFile(
                        submitter.orElse(null),
                        name,
                        sha256,
                        received,
                        verdict.status(),
                        SubmittedFile.readAs(path)),
                catalogue,
                Headers.of(rows),
                verdict);
    }

    /** The rows of a file. */
    static CollectedRows rows(Path path) {
        try (var reader = SubmissionReader.open(path)) {
            return new CollectedRows(reader);
        }
    }

    private static String sha256(Path path) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            if (Files.isDirectory(path)) {
                CsvPackage.zip(path, out);
            } else {
                Files.copy(path, out);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
