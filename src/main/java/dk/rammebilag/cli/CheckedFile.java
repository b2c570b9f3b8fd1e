package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.feedback.ReceivedFile;
import dk.rammebilag.submission.CsvPackage;
import dk.rammebilag.submission.SubmissionReader;
import dk.rammebilag.validation.Background;
import dk.rammebilag.validation.BetweenSubmitters;
import dk.rammebilag.validation.CollectedRows;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Received;
import dk.rammebilag.validation.Report;
import dk.rammebilag.validation.Status;
import dk.rammebilag.validation.Submitter;
import dk.rammebilag.validation.Validation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A single file as it is judged by itself, without a database.
 *
 * @param file the file and where it stands
 * @param findings what was found, in the order of the file
 * @param notChecked what could not be checked
 */
record CheckedFile(ReceivedFile file, List<Finding> findings, List<NotChecked> notChecked) {

    CheckedFile {
        findings = findings.stream().sorted(Finding.ORDER).toList();
        notChecked = List.copyOf(notChecked);
    }

    /**
     * Checks a file.
     *
     * @param received when it is taken to be received
     * @param asOf the moment to call now
     * @throws IOException if the disk cannot be read
     */
    static CheckedFile of(
            Path path,
            CollectedRows rows,
            Catalogue catalogue,
            LocalDateTime received,
            LocalDateTime asOf)
            throws IOException {
        var name = path.getFileName().toString();
        var sha256 = sha256(path);
        var report = new Collected();
        var file = new Received(name, sha256, received, asOf);
        new Validation(catalogue).check(file, rows, Background.NONE, report);
        new BetweenSubmitters(catalogue).skip(file, rows, report);
        var submitter = Submitter.of(catalogue.geography(), rows.cover(), name);
        var status = Status.of(report.findings.stream());
        return new CheckedFile(
                new ReceivedFile(submitter.orElse(null), name, sha256, received, status),
                report.findings,
                report.notChecked);
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

    private static final class Collected implements Report {

        private final List<Finding> findings = new ArrayList<>();
        private final List<NotChecked> notChecked = new ArrayList<>();

        @Override
        public void found(Finding finding) {
            findings.add(finding);
        }

        @Override
        public void notChecked(NotChecked unchecked) {
            notChecked.add(unchecked);
        }
    }
}
