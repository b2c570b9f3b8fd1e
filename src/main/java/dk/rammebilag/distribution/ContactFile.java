package dk.rammebilag.distribution;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import dk.rammebilag.run.Correspondent.Contact;
import dk.rammebilag.submission.PersonalNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Whom to write to where no cover sheet tells, as in a first year: a file the office writes. Its
 * columns are {@code kommune} (a code), {@code mail} and, if wanted, {@code navn}, divided by
 * commas or semicolons. What is wrong with it is told all at once; no address is repeated, for what
 * is told of an event is kept.
 */
final class ContactFile {

    private static final String CODE = "kommune";
    private static final String MAIL = "mail";
    private static final String NAME = "navn";
    private static final List<String> COLUMNS = List.of(CODE, MAIL, NAME);
    private static final int LONGEST = 40;
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Path file;
    private final Geography geography;
    private final List<String> faults = new ArrayList<>();

    private ContactFile(Path file, Geography geography) {
        this.file = file;
        this.geography = geography;
    }

    /**
     * The contacts in a file by code of their submitter; none where there is no file.
     *
     * @throws DistributionException if something in it cannot be used
     */
    static Map<String, Contact> read(Path file, Geography geography) {
        return Files.exists(file) ? new ContactFile(file, geography).contacts() : Map.of();
    }

    private Map<String, Contact> contacts() {
        var lines = lines();
        var contacts = new HashMap<String, Contact>();
        if (!lines.isEmpty()) {
            var header = header(lines.getFirst());
            if (faults.isEmpty()) {
                lines.subList(1, lines.size()).forEach(line -> add(line, header, contacts));
            }
        }
        if (!faults.isEmpty()) {
            throw new DistributionException(
                    "distribution.contacts", file, String.join("\n", faults));
        }
        return contacts;
    }

    private List<CsvRecord> lines() {
        try {
            var text = Files.readString(file);
            var known = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            var first = known.lines().findFirst().orElse("");
            return CsvReader.builder()
                    .fieldSeparator(first.contains(";") ? ';' : ',')
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(known)
                    .stream()
                    .toList();
        } catch (CharacterCodingException _) {
            faults.add(Messages.text("distribution.contacts.encoding"));
        } catch (CsvParseException _) {
            faults.add(Messages.text("distribution.contacts.syntax"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of();
    }

    private List<String> header(CsvRecord line) {
        var names =
                line.getFields().stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (var column = 0; column < names.size(); column++) {
            var name = names.get(column);
            if (!COLUMNS.contains(name)) {
                fault(
                        line,
                        column,
                        meant(
                                "distribution.contacts.column",
                                line.getField(column),
                                Nearest.to(name, COLUMNS),
                                String.join(", ", COLUMNS)));
            }
        }
        for (var required : List.of(CODE, MAIL)) {
            if (!names.contains(required)) {
                faults.add(Messages.text("distribution.contacts.missing", required));
            }
        }
        return names;
    }

    private void add(CsvRecord line, List<String> header, Map<String, Contact> contacts) {
        var code = field(line, header, CODE);
        var mail = Addresses.usable(field(line, header, MAIL));
        if (geography.submitter(code).isEmpty()) {
            fault(
                    line,
                    header.indexOf(CODE),
                    meant(
                            "distribution.contacts.code",
                            code,
                            nearest(code),
                            String.join(", ", codes())));
        } else if (mail.isEmpty()) {
            fault(line, header.indexOf(MAIL), Messages.text("distribution.contacts.mail"));
        } else if (contacts.put(code, new Contact(field(line, header, NAME), mail.get())) != null) {
            fault(line, header.indexOf(CODE), Messages.text("distribution.contacts.twice", code));
        }
    }

    private static String field(CsvRecord line, List<String> header, String name) {
        var column = header.indexOf(name);
        return column < 0 || column >= line.getFieldCount() ? "" : line.getField(column).strip();
    }

    /** The code of the submitter of that name, or the one that looks most like it. */
    private Optional<String> nearest(String written) {
        return geography.submitters().stream()
                .filter(submitter -> submitter.name().equalsIgnoreCase(written))
                .map(Municipality::code)
                .findFirst()
                .or(() -> Nearest.to(written, codes()));
    }

    private List<String> codes() {
        return geography.submitters().stream().map(Municipality::code).toList();
    }

    private static String meant(String key, String written, Optional<String> near, String all) {
        return Messages.text(
                key,
                PersonalNumber.masked(Addresses.without(written, LONGEST)),
                near.map(one -> Messages.text("distribution.contacts.near", one))
                        .orElseGet(() -> Messages.text("distribution.contacts.all", all)));
    }

    /**
     * Adds a fault.
     *
     * @param column from 0
     */
    private void fault(CsvRecord line, int column, String what) {
        faults.add(
                Messages.text(
                        "distribution.contacts.at",
                        Long.toString(line.getStartingLineNumber()),
                        Integer.toString(column + 1),
                        what));
    }
}
