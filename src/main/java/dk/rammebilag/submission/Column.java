package dk.rammebilag.submission;

/**
 * A column of the form; on Forside a key with its value.
 *
 * @param header as in the form
 * @param type what it holds
 * @param presence whether it may be left out
 * @param decimals the most decimals a {@link ColumnType#DECIMAL} may have
 * @param characters the most characters it may hold
 * @param tenDigits whether ten digits in a row are at home here (a P-number, a telephone number, a
 *     count), so that they are no sign of a CPR number
 */
public record Column(
        String header,
        ColumnType type,
        Presence presence,
        int decimals,
        int characters,
        boolean tenDigits) {

    /** Whether a column may be left out. */
    public enum Presence {
        /** Neither the column nor a value has to be there. */
        OPTIONAL,
        /** The column has to be there; the rules judge its values. */
        COLUMN,
        /** The column has to be there with a value, which no other rule asks for. */
        VALUE
    }

    /** Excel's own limit. */
    private static final int ANY_LENGTH = 32_767;

    /** More than a spreadsheet's 15 digits. */
    private static final int ANY_DECIMALS = 20;

    private static Column of(String header, ColumnType type, int decimals, boolean tenDigits) {
        return new Column(header, type, Presence.COLUMN, decimals, ANY_LENGTH, tenDigits);
    }

    static Column text(String header) {
        return of(header, ColumnType.TEXT, 0, false);
    }

    static Column telephone(String header) {
        return of(header, ColumnType.TEXT, 0, true);
    }

    static Column code(String header) {
        return of(header, ColumnType.CODE, 0, false);
    }

    static Column identifier(String header) {
        return of(header, ColumnType.CODE, 0, true);
    }

    static Column municipality(String header) {
        return of(header, ColumnType.MUNICIPALITY, 0, false);
    }

    static Column section(String header) {
        return of(header, ColumnType.SECTION, 0, false);
    }

    static Column whole(String header) {
        return of(header, ColumnType.WHOLE, 0, true);
    }

    static Column decimal(String header) {
        return of(header, ColumnType.DECIMAL, ANY_DECIMALS, true);
    }

    static Column decimal(String header, int decimals) {
        return of(header, ColumnType.DECIMAL, decimals, true);
    }

    static Column date(String header) {
        return of(header, ColumnType.DATE, 0, false);
    }

    Column atMost(int most) {
        return new Column(header, type, presence, decimals, most, tenDigits);
    }

    Column optional() {
        return new Column(header, type, Presence.OPTIONAL, decimals, characters, tenDigits);
    }

    Column withValue() {
        return new Column(header, type, Presence.VALUE, decimals, characters, tenDigits);
    }

    /** Whether the number of decimals is limited. */
    public boolean limitsDecimals() {
        return decimals < ANY_DECIMALS;
    }
}
