package dk.rammebilag.submission;

/** Builds the row of a sheet; the cells come in the order of its {@link SheetLayout}. */
final class Rows {

    private Rows() {}

    static Row row(SheetLayout layout, TypedCells cells) {
        return switch (layout) {
            case COVER -> cover(cells);
            case OBSERVATIONS -> observation(cells);
            case TARGETS -> target(cells);
            case INITIATIVES -> initiative(cells);
            case OFFERS -> offer(cells);
            case TRADES -> new Trade(cells.text(), cells.text(), cells.text(), cells.decimal());
            case NEEDS ->
                    new Need(cells.text(), cells.text(), cells.text(), cells.whole(), cells.text());
        };
    }

    static Cover cover(TypedCells cells) {
        return new Cover(
                cells.text(),
                cells.whole(),
                cells.text(),
                cells.text(),
                cells.whole(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.date(),
                cells.text());
    }

    private static Observation observation(TypedCells cells) {
        return new Observation(
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.whole(),
                cells.whole(),
                cells.text());
    }

    private static Target target(TypedCells cells) {
        return new Target(
                cells.text(),
                cells.text(),
                cells.whole(),
                cells.decimal(),
                cells.decimal(),
                cells.whole(),
                cells.date(),
                cells.text());
    }

    private static Initiative initiative(TypedCells cells) {
        return new Initiative(
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.date(),
                cells.date(),
                cells.text());
    }

    private static Offer offer(TypedCells cells) {
        return new Offer(
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.decimal(),
                cells.decimal(),
                cells.decimal(),
                cells.text(),
                cells.decimal(),
                cells.whole(),
                cells.text(),
                cells.text(),
                cells.text());
    }
}
