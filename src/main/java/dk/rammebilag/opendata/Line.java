package dk.rammebilag.opendata;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dk.rammebilag.disclosure.EarlierRelease;
import dk.rammebilag.disclosure.PublishedStatus;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.FigureKey;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line of a {@code figures.csv} that is read back. */
record Line(Path file, NamedCsvRecord fields) {

    String field(String column) {
        return fields.getField(column);
    }

    /** Where it stands in the file, from 1. */
    String number() {
        return Long.toString(fields.getStartingLineNumber());
    }

    int year() throws MalformedReleaseException {
        if (!field("year").matches("\\d{4}")) {
            throw fault("year", Messages.text("opendata.release.year"));
        }
        return Integer.parseInt(field("year"));
    }

    FigureKey key() {
        return new FigureKey(
                field("indicator"),
                field("geography"),
                field("target_group"),
                field("age_group"),
                field("sex"));
    }

    EarlierRelease.Row row() throws MalformedReleaseException {
        var status = status();
        var numerator = count("numerator");
        if ((numerator == null) == (status == PublishedStatus.OK)) {
            throw fault("numerator", Messages.text("opendata.release.only-ok"));
        }
        return new EarlierRelease.Row(status, numerator, count("denominator"), reporters());
    }

    private int reporters() throws MalformedReleaseException {
        if (!field("reporters").matches("\\d{1,9}")) {
            throw fault("reporters", Messages.text("opendata.release.whole"));
        }
        return Integer.parseInt(field("reporters"));
    }

    private PublishedStatus status() throws MalformedReleaseException {
        for (var status : PublishedStatus.values()) {
            if (status.code().equals(field("status"))) {
                return status;
            }
        }
        throw fault(
                "status",
                Arrays.stream(PublishedStatus.values())
                        .map(PublishedStatus::code)
                        .collect(Collectors.joining(", ")));
    }

    private @Nullable Long count(String column) throws MalformedReleaseException {
        var text = field(column);
        if (!text.matches("\\d{0,18}")) {
            throw fault(column, Messages.text("opendata.release.count"));
        }
        return text.isEmpty() ? null : Long.valueOf(text);
    }

    private MalformedReleaseException fault(String column, String expected) {
        return new MalformedReleaseException(
                "opendata.release.field", file, number(), column, field(column), expected);
    }
}
