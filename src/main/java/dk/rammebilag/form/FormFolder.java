package dk.rammebilag.form;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * The folder the forms of a year lie in. A form somebody has changed there is left as it is.
 *
 * @param catalogue the agreement the forms are for
 * @param folder made when the first form is written
 */
public record FormFolder(Catalogue catalogue, Path folder) {

    /**
     * A form in the folder.
     *
     * @param file where it lies
     * @param isOurs whether it is as it was to be written; false where another file lies there
     */
    public record Written(Path file, boolean isOurs) {}

    /**
     * Writes a form unless a file lies in its place.
     *
     * @throws IOException if the folder cannot be written to
     */
    public Written write(Municipality submitter, Optional<LastYear> lastYear) throws IOException {
        Files.createDirectories(folder);
        var bytes = new ByteArrayOutputStream();
        new FormWriter(catalogue).write(submitter, lastYear, bytes);
        var form = bytes.toByteArray();
        var file = folder.resolve(submitter.slug() + ".xlsx");
        if (Files.exists(file)) {
            return new Written(
                    file,
                    Files.size(file) == form.length
                            && Arrays.equals(Files.readAllBytes(file), form));
        }
        Files.write(file, form, StandardOpenOption.CREATE_NEW);
        return new Written(file, true);
    }
}
