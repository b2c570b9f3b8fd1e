package dk.rammebilag.pdf;

/**
 * How much room lines of running text take that follow each other.
 *
 * @param lines how many they are
 * @param leading from one to the next
 * @param below the space under them
 */
record Stretch(int lines, float leading, float below) {

    /** All of it. */
    float height() {
        return lines * leading + below;
    }

    /**
     * As much of it as must stand together where it begins: all, where the rest were too little.
     */
    float beginning() {
        return (lines < 2 * Press.FEWEST ? lines : Press.FEWEST) * leading;
    }
}
