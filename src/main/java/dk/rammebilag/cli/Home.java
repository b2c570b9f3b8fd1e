package dk.rammebilag.cli;

import java.nio.file.Path;

/**
 * The folder of the installation, which holds templates, input, output and data unless an option
 * says otherwise.
 *
 * @param root that folder
 */
record Home(Path root) {

    /** The folder the launcher stands in, or else the current one. */
    static Home find() {
        return new Home(Path.of(System.getProperty("rammebilag.home", "")).toAbsolutePath());
    }

    Path templates() {
        return root.resolve("templates");
    }

    Path input(int year) {
        return root.resolve("input").resolve(Integer.toString(year));
    }

    Path output(int year) {
        return root.resolve("output").resolve(Integer.toString(year));
    }

    /** The folder that the folders of submissions of the years stand in. */
    Path inputs() {
        return root.resolve("input");
    }

    /** The folder that the folders of the years stand in. */
    Path outputs() {
        return root.resolve("output");
    }

    /** Not in the folder of the year, which a run replaces as a whole. */
    Path forms(int year) {
        return root.resolve("output").resolve("skemaer").resolve(Integer.toString(year));
    }

    /** Letters as files; not in the folder of the year either. */
    Path post(int year) {
        return root.resolve("output").resolve("post").resolve(Integer.toString(year));
    }

    Path data() {
        return root.resolve("data");
    }
}
