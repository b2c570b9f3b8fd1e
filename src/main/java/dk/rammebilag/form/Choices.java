package dk.rammebilag.form;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CodeList;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.form.Choice.Option;
import dk.rammebilag.language.Messages;
import dk.rammebilag.submission.Column;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.SheetLayout;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which columns of the form hold codes, and which codes one submitter may write there. */
record Choices(Catalogue catalogue, Municipality submitter) {

    private static final String PRIVATE = "privat";

    /** Every choice of the form once, in the order of its sheets. */
    List<Choice> all() {
        return Arrays.stream(SheetLayout.values())
                .flatMap(layout ->
                        layout.columns().stream().flatMap(column -> of(layout, column).stream()))
                .distinct()
                .toList();
    }

    /** What a column lets one choose from; empty where anything may be written. */
    Optional<Choice> of(SheetLayout layout, Column column) {
        if (layout == SheetLayout.COVER) {
            return Optional.empty();
        }
        var header = column.header();
        return switch (header) {
            case "Indikator" -> choice(header, indicators());
            case "Mål" -> choice(header, goals());
            case "Indsatsområde" -> choice(header, focusAreas());
            case "Driftsherre" -> choice(header, Stream.of(option(submitter)));
            case "Beliggenhedskommune" ->
                    choice(header, municipalities().filter(m -> !m.isRegion()).map(this::option));
            case "Modpart" -> choice(header, counterparts());
            default ->
                    layout == SheetLayout.OBSERVATIONS && dimension(header).isPresent()
                            ? choice(
                                    Messages.text("form.choice", header, layout.sheet()),
                                    breakdown(header, dimension(header).get()))
                            : Optional.ofNullable(catalogue.codes().get(header))
                                    .flatMap(list -> choice(header, valid(list)));
        };
    }

    private static Optional<Choice> choice(String title, Stream<Option> options) {
        return Optional.of(new Choice(title, options.toList()));
    }

    private Stream<Option> indicators() {
        return catalogue.indicators().stream().map(i -> new Option(i.id(), i.title()));
    }

    private Stream<Option> goals() {
        return catalogue.goals().stream().map(g -> new Option(g.key(), g.title()));
    }

    private Stream<Option> focusAreas() {
        return catalogue.focusAreas().stream().map(f -> new Option(f.key(), f.title()));
    }

    private Stream<Option> counterparts() {
        return Stream.concat(
                municipalities().filter(m -> !m.equals(submitter)).map(this::option),
                Stream.of(new Option(PRIVATE, Messages.text("form.choice.private"))));
    }

    private Stream<Municipality> municipalities() {
        return catalogue.geography().all().stream();
    }

    private Option option(Municipality municipality) {
        return new Option(municipality.code(), municipality.name());
    }

    private Stream<Option> valid(CodeList list) {
        return list.codes().stream()
                .filter(code -> code.validity().includes(catalogue.year()))
                .map(code -> new Option(code.code(), code.label()));
    }

    /** Only what some indicator is broken down by: anything else would be refused. */
    private Stream<Option> breakdown(String header, Dimension dimension) {
        var used =
                catalogue.indicators().stream().flatMap(i -> i.codes(dimension).stream()).toList();
        return Stream.concat(
                Stream.of(new Option(Observation.TOTAL, Messages.text("form.choice.total"))),
                valid(catalogue.codeList(header)).filter(option -> used.contains(option.code())));
    }

    private static Optional<Dimension> dimension(String header) {
        return EnumSet.allOf(Dimension.class).stream()
                .filter(dimension -> column(dimension).equals(header))
                .findFirst();
    }

    /** The column of Indikatorer that a dimension stands in. */
    static String column(Dimension dimension) {
        return switch (dimension) {
            case TARGET_GROUP -> "Målgruppe";
            case AGE_GROUP -> "Aldersgruppe";
            case SEX -> "Køn";
        };
    }
}
