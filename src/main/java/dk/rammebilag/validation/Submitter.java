package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Geography;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.submission.Cover;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whose file it is. */
public final class Submitter {

    /** The geography of a file whose submitter cannot be told. */
    public static final String UNKNOWN = "ukendt";

    private static final Pattern DIGITS = Pattern.compile("0*(\\d+)");

    private static final String SUFFIX = "-" + DanishFormat.slug(CoverRules.NAME);

    private Submitter() {}

    /**
     * The submitter of a file: the kommunekode of its cover; where that is no submitter's, the one
     * code in the file's name. Empty where none or more than one is found.
     *
     * @param file the file's name
     */
    public static Optional<Municipality> of(
            Geography geography, Optional<Cover> cover, String file) {
        return cover.flatMap(c -> c.code().get())
                .flatMap(geography::submitter)
                .or(() -> named(geography, file));
    }

    /**
     * Tells the kommuner that are called what was written: an alias, another case or hyphenation,
     * and "Kommune" behind it are tolerated.
     */
    static Predicate<Municipality> called(String written) {
        var slug = DanishFormat.slug(written);
        var bare =
                slug.endsWith(SUFFIX) ? slug.substring(0, slug.length() - SUFFIX.length()) : slug;
        return municipality ->
                names(municipality).anyMatch(name -> name.equals(slug) || name.equals(bare));
    }

    private static Optional<Municipality> named(Geography geography, String file) {
        var codes =
                DIGITS.matcher(file)
                        .results()
                        .map(match -> match.group(1))
                        .filter(code -> geography.submitter(code).isPresent())
                        .collect(Collectors.toSet());
        return codes.size() == 1 ? geography.submitter(codes.iterator().next()) : Optional.empty();
    }

    private static Stream<String> names(Municipality municipality) {
        return Stream.concat(Stream.of(municipality.name()), municipality.aliases().stream())
                .map(DanishFormat::slug);
    }
}
