package dk.rammebilag.run;

import java.util.Optional;

/** The version of this software. */
public final class SoftwareVersion {

    private SoftwareVersion() {}

    /** The version the jar was built as; {@code udvikling} when run from classes. */
    public static String current() {
        return Optional.ofNullable(SoftwareVersion.class.getPackage().getImplementationVersion())
                .orElse("udvikling");
    }
}
