package dk.rammebilag.submission;

/** What a column of the form holds. */
public enum ColumnType {
    /** Free text, possibly of several lines. */
    TEXT,
    /** One line that is compared with a list: a code, a key or a name. */
    CODE,
    /** Code of a kommune or region; leading zeros and {@code .0} are taken off. */
    MUNICIPALITY,
    /** A section of law, brought to the form {@code SEL § 107}. */
    SECTION,
    /** A whole number. */
    WHOLE,
    /** A number with decimals. */
    DECIMAL,
    /** A date. */
    DATE
}
