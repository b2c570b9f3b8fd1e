package dk.rammebilag.submission;

import java.util.Optional;

/**
 * A sheet of a submitted file.
 *
 * @param name as submitted; it may hold a CPR number
 * @param reported the name that findings know it by, see {@link CellRef#sheet}
 * @param isOfTheForm whether the form has it
 */
public record SubmittedSheet(String name, String reported, boolean isOfTheForm) {

    /** The sheet with that name. */
    public static SubmittedSheet named(String name) {
        Optional<SheetLayout> layout = SheetLayout.named(name);
        return new SubmittedSheet(
                name,
                layout.map(SheetLayout::sheet).orElseGet(() -> Faults.redacted(name)),
                layout.isPresent());
    }
}
