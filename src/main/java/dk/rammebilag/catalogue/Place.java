package dk.rammebilag.catalogue;

/**
 * Where something stands in the templates folder.
 *
 * @param file the file as the user is told of it
 * @param line from 1; 0 for the file as a whole
 * @param column from 1; 0 for the line as a whole
 */
record Place(String file, int line, int column) {

    static Place of(String file) {
        return new Place(file, 0, 0);
    }

    Place line(int number) {
        return new Place(file, number, 0);
    }
}
