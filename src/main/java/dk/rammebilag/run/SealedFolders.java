package dk.rammebilag.run;

import dk.rammebilag.publication.Manifest;
import dk.rammebilag.publication.PublishedFolder;
import dk.rammebilag.run.store.FileStore;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Seals the folder of an edition, and keeps what a later one is held against. */
@Component
class SealedFolders {

    private final FileStore files;

    SealedFolders(FileStore files) {
        this.files = files;
    }

    /**
     * Seals it; doing it twice is doing it once.
     *
     * @return SHA-256 of its manifest
     * @throws RefusedException if it is not what its run left
     */
    String seal(Path folder) {
        var published = new PublishedFolder(folder);
        var differing = published.mismatches();
        if (!differing.isEmpty()) {
            throw new RefusedException(
                    "publish.refused.changed", folder, differing.getFirst().message());
        }
        published.openData().forEach(files::keep);
        published.seal();
        return files.keep(folder.resolve(Manifest.FILE));
    }
}
