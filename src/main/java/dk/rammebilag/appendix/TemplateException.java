package dk.rammebilag.appendix;

import dk.rammebilag.language.UserFacing;
import java.util.List;
import java.util.stream.Collectors;

/** The templates cannot be used. Its message is all faults, a line each, in Danish. */
public final class TemplateException extends RuntimeException implements UserFacing {

    private static final long serialVersionUID = 1L;

    private final transient List<TemplateFault> faults;

    TemplateException(List<TemplateFault> faults) {
        super(faults.stream().map(TemplateFault::text).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** All faults of all templates, by bilag and then from the top; at least one. */
    public List<TemplateFault> faults() {
        return faults;
    }
}
