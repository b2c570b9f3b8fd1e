package dk.rammebilag.pdf;

/** Weight and slant of the letters. */
enum Face {
    REGULAR("Regular"),
    BOLD("Bold"),
    ITALIC("Italic");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The font program within the font library. */
    String resource() {
        return "/liberation/LiberationSans-" + file + ".ttf";
    }
}
