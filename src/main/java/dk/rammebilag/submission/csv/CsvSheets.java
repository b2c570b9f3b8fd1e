package dk.rammebilag.submission.csv;

import dk.rammebilag.submission.archive.Archive;
import dk.rammebilag.submission.archive.Unreadable;
import dk.rammebilag.submission.sheet.Pieces;
import dk.rammebilag.submission.sheet.Sheets;
import dk.rammebilag.submission.sheet.Words;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A CSV package: each {@code .csv} file beside {@code forside.csv} is a sheet. */
public final class CsvSheets implements Sheets {

    private static final String COVER = "forside.csv";
    private static final String CSV = ".csv";

    /** What operating systems leave behind in folders and zip files. */
    private static final Set<String> LITTER =
            Set.of(".ds_store", "thumbs.db", "desktop.ini", "__macosx");

    private final Archive archive;
    private final Map<String, String> files;
    private final Function<String, Set<String>> headers;

    private CsvSheets(
            Archive archive, Map<String, String> files, Function<String, Set<String>> headers) {
        this.archive = archive;
        this.files = files;
        this.headers = headers;
    }

    /** Whether an archive is such a package; its files may stand in one folder. */
    public static boolean isPackage(Archive archive) {
        return cover(archive).isPresent();
    }

    /**
     * Opens a package.
     *
     * @param headers the headers of a sheet by its {@linkplain Words#key key}, as keys; none for an
     *     unknown sheet
     * @throws Unreadable if two of its files stand for the same sheet
     */
    public static CsvSheets open(Archive archive, Function<String, Set<String>> headers)
            throws Unreadable {
        var folder = cover(archive).map(CsvSheets::folder).orElse("");
        var files = new LinkedHashMap<String, String>();
        var keys = new HashSet<String>();
        for (var file : archive.names()) {
            if (!isLitter(file)) {
                var sheet = sheet(folder, file);
                if (!keys.add(Words.key(sheet))) {
                    throw new Unreadable("sheets", Words.quoted(sheet));
                }
                files.put(sheet, file);
            }
        }
        return new CsvSheets(archive, Collections.unmodifiableMap(files), headers);
    }

    private static Optional<String> cover(Archive archive) {
        return archive.names().stream()
                .filter(file -> !isLitter(file))
                .filter(file -> file.substring(folder(file).length()).equalsIgnoreCase(COVER))
                .filter(file -> folder(file).chars().filter(c -> c == '/').count() <= 1)
                .findFirst();
    }

    private static String folder(String file) {
        return file.substring(0, file.lastIndexOf('/') + 1);
    }

    private static boolean isLitter(String file) {
        return List.of(file.toLowerCase(Locale.ROOT).split("/")).stream()
                .anyMatch(LITTER::contains);
    }

    private static String sheet(String folder, String file) {
        return isCsv(file) && folder(file).equals(folder)
                ? file.substring(folder.length(), file.length() - CSV.length())
                : file;
    }

    private static boolean isCsv(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Pieces open(String name) throws Unreadable {
        var file = files.get(name);
        if (file == null) {
            throw new Unreadable("part");
        }
        if (!isCsv(file)) {
            return Pieces.NONE;
        }
        try {
            if (headers.apply(Words.key(name)).isEmpty()) {
                return new LinePieces(Encoding.ANY.reader(archive, file));
            }
            var spelling = spelling(name, file);
            var reader = spelling.encoding().reader(archive, file);
            reader.skip(spelling.dialect().skip());
            return new CsvPieces(spelling.dialect().csv(reader));
        } catch (IOException e) {
            throw Unreadable.because(e);
        }
    }

    /**
     * How the sheets of the form are written, in words.
     *
     * @throws Unreadable if one of them cannot be read that far
     */
    public Map<String, String> spellings() throws Unreadable {
        var spellings = new LinkedHashMap<String, String>();
        for (var file : files.entrySet()) {
            if (isCsv(file.getValue()) && !headers.apply(Words.key(file.getKey())).isEmpty()) {
                try {
                    spellings.put(file.getKey(), spelling(file.getKey(), file.getValue()).words());
                } catch (IOException e) {
                    throw Unreadable.because(e);
                }
            }
        }
        return Collections.unmodifiableMap(spellings);
    }

    private Spelling spelling(String name, String file) throws IOException, Unreadable {
        var encoding = Encoding.of(archive, file);
        try (var reader = encoding.reader(archive, file)) {
            return new Spelling(encoding, Dialect.detect(reader, headers.apply(Words.key(name))));
        }
    }

    @Override
    public boolean textOnly() {
        return true;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
