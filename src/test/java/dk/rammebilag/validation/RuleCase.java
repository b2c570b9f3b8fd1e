package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.SheetLayout;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of the specification of the rules.
 *
 * @param rule the rule it is about; what others find does not matter
 * @param name what is special about it
 * @param given the sheets, this year's and last year's, the file's name and time; what is left out
 *     is in order, but there is no last year
 * @param finds where the rule finds something
 * @param unchecked what the rule cannot check
 * @param says a part of the first finding's message
 * @param message all of it
 * @param because the first reason why it cannot check
 * @param state the state of the first finding
 */
record RuleCase(
        String rule,
        String name,
        Map<String, Object> given,
        List<String> finds,
        List<String> unchecked,
        @Nullable String says,
        @Nullable String message,
        @Nullable String because,
        @Nullable String state) {

    private static final String COVER =
            "1 | 2017 | 751 | Aarhus | 1 | Anna | a@x.dk | | Bo | 2017-04-20 | ";

    private static final Map<Integer, Validation> VALIDATIONS = new ConcurrentHashMap<>();

    /** All of them. */
    static List<RuleCase> all() {
        return Stream.of("forside", "indikatorer", "andre-ark", "tilbud-og-behov", "historik")
                .flatMap(Specification::table)
                .map(RuleCase::of)
                .toList();
    }

    private static RuleCase of(Specification.Case written) {
        return new RuleCase(
                written.rule(),
                String.valueOf(written.text("case")),
                written.fields(),
                written.list("finds"),
                written.list("unchecked"),
                written.text("says"),
                written.text("message"),
                written.text("because"),
                written.text("state"));
    }

    private static List<String> list(@Nullable Object words) {
        return words == null ? List.of() : ((List<?>) words).stream().map(p -> "" + p).toList();
    }

    /** What the program makes of it. */
    Findings run() {
        return run(rows(given), validation());
    }

    /** The agreement it is about. */
    Catalogue agreement() {
        return Agreements.of(year());
    }

    /** What the program makes of it under another agreement. */
    Findings run(Catalogue agreement) {
        return run(rows(given), new Validation(agreement));
    }

    /** What the program makes of what is left of it. */
    Findings run(Damage damage) {
        var items = new ArrayList<Item>(List.of(damage.fault()));
        for (var sheet : SheetLayout.values()) {
            Form.rows(sheet, damage.to(sheet).apply(lines(sheet, given))).forEach(items::add);
        }
        return run(new CollectedRows(items.iterator()), validation());
    }

    private Validation validation() {
        return VALIDATIONS.computeIfAbsent(year(), y -> new Validation(Agreements.of(y)));
    }

    private Findings run(SubmittedRows rows, Validation validation) {
        var lastYear = Optional.ofNullable((Map<?, ?>) given.get("sidste år")).map(this::rows);
        var background = new Background(lastYear);
        var received = LocalDateTime.parse(field("received", "2017-04-25T09:00"));
        var asOf = LocalDateTime.parse(field("asOf", "2017-05-10T12:00"));
        var file = new Received(field("file", "skema.xlsx"), "f".repeat(64), received, asOf);
        var findings = new Findings();
        validation.check(file, rows, background, findings);
        return findings;
    }

    private SubmittedRows rows(Map<?, ?> sheets) {
        var items = new ArrayList<Item>();
        for (var sheet : SheetLayout.values()) {
            Form.rows(sheet, lines(sheet, sheets)).forEach(items::add);
        }
        return new CollectedRows(items.iterator());
    }

    private int year() {
        return Integer.parseInt(field("year", "2017"));
    }

    private String lines(SheetLayout sheet, Map<?, ?> sheets) {
        var otherwise =
                switch (sheet) {
                    case COVER -> COVER;
                    case OBSERVATIONS ->
                            Agreements.totals(Agreements.of(year()), list(given.get("without")));
                    default -> "";
                };
        return Objects.toString(sheets.get(sheet.sheet()), otherwise);
    }

    private String field(String name, String otherwise) {
        return Objects.toString(given.get(name), otherwise);
    }

    @Override
    public String toString() {
        return rule + ": " + name;
    }
}
