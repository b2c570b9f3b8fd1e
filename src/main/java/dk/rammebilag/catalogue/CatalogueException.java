package dk.rammebilag.catalogue;

import dk.rammebilag.language.UserFacing;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The templates folder does not hold a valid agreement. The message is one Danish sentence a line,
 * one for each fault found.
 *
 * <p>Unchecked, since no station on the way can mend a file: only the door that was given the
 * folder can tell its user, and the exception has to pass through the framework in between.
 */
public final class CatalogueException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1;

    private final transient List<CatalogueProblem> problems;

    /**
     * Reports faults.
     *
     * @param problems the faults, at least one, in the order they should be read
     */
    public CatalogueException(List<CatalogueProblem> problems) {
        super(
                problems.stream()
                        .map(CatalogueProblem::sentence)
                        .collect(Collectors.joining(System.lineSeparator())));
        this.problems = List.copyOf(problems);
    }

    /** The faults, at least one, ordered by file and line. */
    public List<CatalogueProblem> problems() {
        return problems;
    }
}
