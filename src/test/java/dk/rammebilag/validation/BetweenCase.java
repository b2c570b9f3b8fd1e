package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.SheetLayout;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A line of the specification of the rules between submitters.
 *
 * @param rule the rule it is about; what others find does not matter
 * @param fields the submissions by code, and what is expected
 */
record BetweenCase(String rule, Map<String, Object> fields) {

    private static final int YEAR = 2017;
    private static final LocalDateTime NOW = LocalDateTime.parse("2017-05-10T12:00");

    /** All of them. */
    static List<BetweenCase> all() {
        return Specification.table("mellem")
                .map(c -> new BetweenCase(c.rule(), c.fields()))
                .toList();
    }

    /** What the program makes of it. */
    Findings run() {
        return run(Agreements.of(YEAR));
    }

    /** The agreement it is about. */
    Catalogue agreement() {
        return Agreements.of(YEAR);
    }

    /** What the program makes of it under another agreement. */
    Findings run(Catalogue agreement) {
        return run("", Optional.empty(), agreement);
    }

    /** What the program makes of what is left of the submission with that code. */
    Findings run(String damaged, Damage damage) {
        return run(damaged, Optional.of(damage), Agreements.of(YEAR));
    }

    private Findings run(String damaged, Optional<Damage> damage, Catalogue agreement) {
        var findings = new Findings();
        var submissions =
                new TreeSet<>(submitters())
                        .stream()
                                .map(code ->
                                        submission(code, damage.filter(_ -> code.equals(damaged))))
                                .toList();
        new BetweenSubmitters(agreement).check(submissions, findings);
        return findings;
    }

    private List<String> submitters() {
        return Agreements.of(YEAR).geography().submitters().stream()
                .map(Municipality::code)
                .filter(code ->
                        fields.containsKey("alle")
                                || fields.containsKey(code)
                                || map("rates").containsKey(code))
                .toList();
    }

    private Compared submission(String code, Optional<Damage> damage) {
        var given = map(code);
        var items = new ArrayList<Item>();
        for (var sheet : SheetLayout.values()) {
            var written = Objects.toString(given.get(sheet.sheet()), otherwise(sheet, code));
            var lines = damage.map(d -> d.to(sheet).apply(written)).orElse(written);
            if (!lines.isEmpty()) {
                Form.rows(sheet, lines).forEach(items::add);
            }
        }
        damage.map(Damage::fault).ifPresent(items::add);
        if (given.get("missing") instanceof String sheet) {
            items.add(
                    new Fault(
                            sheet.isEmpty() ? "S01" : "S03",
                            CellRef.sheet(sheet),
                            "",
                            "",
                            Map.of()));
        }
        if (given.get("unreadable") instanceof String sheet) {
            items.add(new Fault("S09", CellRef.sheet(sheet), "", "", Map.of()));
        }
        return new Compared(
                new Candidate(
                        code,
                        new Received(code + ".xlsx", code, NOW, NOW),
                        Long.valueOf(Objects.toString(given.get("year"), "" + YEAR)),
                        1L,
                        Status.valueOf(Objects.toString(given.get("status"), "APPROVED"))),
                new CollectedRows(items.iterator()),
                Background.NONE);
    }

    private String otherwise(SheetLayout sheet, String code) {
        var rate = map("rates").get(code);
        return switch (sheet) {
            case COVER -> "1 | 2017 | " + code + " | x | 1 | Anna | a@x.dk | | Bo | 2017-04-20 |";
            case OBSERVATIONS ->
                    rate == null
                            ? ""
                            : Objects.toString(fields.get("indicator"), "VH1")
                                    + " | I alt | I alt | I alt | "
                                    + rate
                                    + " | 100000";
            default -> "";
        };
    }

    /** Where the rule is expected to find something, by submitter. */
    Map<String, List<String>> finds() {
        return places("finds");
    }

    /** What the rule is expected not to be able to check, by submitter. */
    Map<String, List<String>> unchecked() {
        return places("unchecked");
    }

    private Map<String, List<String>> places(String field) {
        var places = new TreeMap<String, List<String>>();
        map(field)
                .forEach((code, list) ->
                        places.put(code, ((List<?>) list).stream().map(p -> "" + p).toList()));
        return places;
    }

    /** The state of the rule's findings, by submitter. */
    Map<String, Object> states() {
        return map("states");
    }

    /** A part of the first finding's message, or of the first reason; empty for anything. */
    Optional<String> part(String field) {
        return Optional.ofNullable((String) fields.get(field));
    }

    @SuppressWarnings("unchecked") // YAML has no other mappings
    private Map<String, Object> map(String field) {
        return (Map<String, Object>) fields.getOrDefault(field, Map.of());
    }

    @Override
    public String toString() {
        return rule + ": " + fields.get("case");
    }
}
