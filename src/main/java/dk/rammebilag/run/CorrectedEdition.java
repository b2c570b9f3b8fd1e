package dk.rammebilag.run;

import dk.rammebilag.appendix.CorrectedFile;
import dk.rammebilag.appendix.CorrectedFile.CorrectedValue;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.opendata.Correction;
import dk.rammebilag.opendata.Corrections;
import dk.rammebilag.opendata.OpenFile;
import dk.rammebilag.publication.FileEntry;
import dk.rammebilag.publication.Manifest;
import dk.rammebilag.run.store.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the open data of an erratum against those of the edition it corrects. */
@Component
class CorrectedEdition {

    private final FileStore files;

    CorrectedEdition(FileStore files) {
        this.files = files;
    }

    /**
     * Every value that is another now.
     *
     * @param manifest SHA-256 of the manifest of the edition that is corrected
     * @param now the files of open data as they are now
     */
    List<Correction> corrections(String manifest, List<OpenFile> now) {
        try {
            var before = Manifest.readFrom(files.path(manifest)).outputs();
            return now.stream().flatMap(file -> of(file, before).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Correction> of(OpenFile now, List<FileEntry> before) {
        return before.stream()
                .filter(entry -> entry.path().equals(now.path()))
                .findFirst()
                .map(entry -> {
                    try {
                        return Corrections.of(now, files.path(entry.sha256()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .orElse(List.of());
    }

    /** The same for a document: file by file, in the words of the agreement. */
    static List<CorrectedFile> told(
            Catalogue catalogue, List<OpenFile> now, List<Correction> corrections) {
        return now.stream()
                .map(file -> corrections.stream().filter(c -> c.file().equals(file)).toList())
                .filter(of -> !of.isEmpty())
                .map(of ->
                        new CorrectedFile(
                                of.getFirst().title(),
                                of.stream().map(one -> value(catalogue, one)).toList()))
                .toList();
    }

    private static CorrectedValue value(Catalogue catalogue, Correction one) {
        return new CorrectedValue(
                one.line(catalogue), one.column(), one.before(catalogue), one.after(catalogue));
    }
}
