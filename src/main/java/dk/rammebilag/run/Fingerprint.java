package dk.rammebilag.run;

import dk.rammebilag.catalogue.Calendar;
import dk.rammebilag.run.store.Release;
import dk.rammebilag.run.store.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * One hash over everything a run rests on: software, templates but for the calendar, input and how
 * it was asked for. A round is continued or repeated only by a run with the same fingerprint.
 */
final class Fingerprint {

    private final MessageDigest digest = DigestUtils.getSha256Digest();

    private Fingerprint() {}

    /**
     * The fingerprint of a request, in hexadecimal.
     *
     * @param earlier the figures published of earlier years that this one's are measured against
     * @param accepted the submissions of the year before that this year's are held against
     * @param decisions what the secretariat has decided on files of the year
     * @param releases what has left the house of the year itself
     */
    static String of(
            RunRequest request,
            List<EarlierYear> earlier,
            List<Submission> accepted,
            Decisions decisions,
            List<Release> releases) {
        var print = new Fingerprint();
        print.add(SoftwareVersion.current());
        print.add(EarlierYear.write(earlier));
        for (var submission : accepted) {
            print.add(submission.geography());
            print.add(submission.sha256());
        }
        decisions.of(request.year(), print::add);
        for (var release : releases) {
            print.add(release.state().name());
            print.add(release.figures());
        }
        print.add(Integer.toString(request.year()));
        print.add(request.state().name());
        print.add(request.reason());
        print.add(request.output().toString());
        print.add(request.templates());
        print.add(request.input());
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private void add(Path folder) {
        try {
            for (var file : filesIn(folder)) {
                add(folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Inbox::isReadable)
                    .filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(Calendar.FILE))
                    .sorted()
                    .toList();
        }
    }
}
