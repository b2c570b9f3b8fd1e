package dk.rammebilag.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Makes the catalogue of one year from the documents of its agreement and the shared tables. */
final class CatalogueReader {

    private static final int LOWEST_THRESHOLD = 3;

    private final int year;
    private final TemplateFiles files;
    private final Problems problems;

    CatalogueReader(int year, TemplateFiles files, Problems problems) {
        this.year = year;
        this.files = files;
        this.problems = problems;
    }

    /** The catalogue; empty, and reported, without a region. */
    Optional<Catalogue> read(Agreement agreement) {
        var codes = CodesReader.read(agreement.codes(), problems);
        var rules = RulesReader.read(agreement.rules(), problems);
        return Section.read(agreement.catalogue(), problems, root -> catalogue(root, codes, rules));
    }

    private Optional<Catalogue> catalogue(Section root, Codes codes, Map<String, RuleEntry> rules) {
        var before = problems.count();
        var everywhere = GeographyReader.read(files, problems);
        var trusted = problems.count() == before ? everywhere : List.<Municipality>of();
        var goalsReader = new GoalsReader(root);
        var allIndicators = IndicatorsReader.read(root, codes);
        var areas = goalsReader.areas();
        var goals = valid(goalsReader.goals(), Goal::validity);
        var focusAreas = valid(goalsReader.focusAreas(), FocusArea::validity);
        var indicators = valid(List.copyOf(allIndicators.values()), Indicator::validity);
        var appendices = goalsReader.appendices();
        var checks = new CrossChecks(year, root, problems);
        checks.goals(goals, indicators);
        checks.indicators(indicators, goals, codes.ages());
        checks.distinct("goals", "position", goals, Goal::key, Goal::position);
        checks.distinct(
                "appendices", "number", appendices, AppendixEntry::key, AppendixEntry::number);
        var title = root.text("title");
        var author = root.text("author");
        var cycle = root.section("cycle", this::cycle).orElseGet(() -> new Cycle(LocalDate.EPOCH));
        var threshold = root.section("disclosure", this::threshold).orElse(LOWEST_THRESHOLD);
        var population =
                root.section("population", fields -> population(fields, trusted, codes))
                        .orElseGet(() -> new Population("", false, Map.of()));
        var prices = PricesReader.read(root);
        var offers = OfferTermsReader.read(root, year, allIndicators.keySet());
        var guide =
                root.has("guide")
                        ? Optional.of(root.value("guide", Form::page, "", "catalogue.value.page"))
                        : Optional.<String>empty();
        var look = LookReader.read(root, files, areas);
        var licence =
                root.has("licence")
                        ? root.section("licence", CatalogueReader::licence).orElse(Licence.USUAL)
                        : Licence.USUAL;
        return geography(root, everywhere)
                .map(geography ->
                        new Catalogue(
                                year,
                                title,
                                files.version(),
                                author,
                                cycle,
                                geography,
                                areas,
                                goals,
                                focusAreas,
                                indicators,
                                validities(allIndicators),
                                codes.lists(),
                                codes.ages(),
                                rules,
                                appendices,
                                threshold,
                                population,
                                prices,
                                offers,
                                guide,
                                look,
                                licence));
    }

    private static Licence licence(Section fields) {
        return new Licence(
                fields.value("name", Form::shortName, "", "catalogue.value.shortName"),
                fields.text("title"),
                fields.value("page", Form::page, "", "catalogue.value.page"));
    }

    private <T> List<T> valid(List<T> all, Function<T, Validity> validity) {
        return all.stream().filter(one -> validity.apply(one).includes(year)).toList();
    }

    private static Map<String, Validity> validities(SequencedMap<String, Indicator> indicators) {
        var validities = new LinkedHashMap<String, Validity>();
        indicators.forEach((id, indicator) -> validities.put(id, indicator.validity()));
        return validities;
    }

    private Cycle cycle(Section fields) {
        var deadline =
                fields.value("deadline", Form::date, LocalDate.EPOCH, "catalogue.value.date");
        if (deadline.getYear() < year && !deadline.equals(LocalDate.EPOCH)) {
            fields.fault("deadline", "catalogue.deadline.early", Integer.toString(year));
        }
        return new Cycle(
                deadline,
                fields.optionalText("journal"),
                fields.optionalText("version"),
                fields.has("retention")
                        ? fields.section("retention", CatalogueReader::retention)
                                .orElse(Retention.USUAL)
                        : Retention.USUAL);
    }

    private static Retention retention(Section fields) {
        var usual = Retention.USUAL;
        var submissions = months(fields, "submissions", usual.submissions());
        if (submissions < Retention.LEAST) {
            fields.fault(
                    "submissions",
                    "catalogue.retention.short",
                    Integer.toString(Retention.LEAST),
                    Integer.toString(submissions));
        }
        return new Retention(
                submissions,
                months(fields, "quarantine", usual.quarantine()),
                months(fields, "drafts", usual.drafts()),
                months(fields, "logs", usual.logs()));
    }

    private static int months(Section fields, String key, int usual) {
        return fields.has(key)
                ? fields.value(key, Form::whole, usual, "catalogue.value.whole")
                : usual;
    }

    private int threshold(Section fields) {
        var threshold =
                fields.value("threshold", Form::whole, LOWEST_THRESHOLD, "catalogue.value.whole");
        if (threshold < LOWEST_THRESHOLD) {
            fields.fault(
                    "threshold",
                    "catalogue.threshold",
                    Integer.toString(threshold),
                    Integer.toString(LOWEST_THRESHOLD));
        }
        return threshold;
    }

    private Population population(Section fields, List<Municipality> everywhere, Codes codes) {
        var municipalities = everywhere.stream().filter(m -> !m.isRegion()).toList();
        var sexes = codes.column(Dimension.SEX);
        var file = fields.text("file");
        var source = fields.text("source");
        var example = fields.flag("example", false);
        var counts = PopulationReader.read(files, file, municipalities, sexes, problems);
        return new Population(source, example, counts);
    }

    private Optional<Geography> geography(Section root, List<Municipality> everywhere) {
        var all = valid(everywhere, Municipality::validity);
        var regions = all.stream().filter(Municipality::isRegion).toList();
        var code = root.reference("region", regions.stream().map(Municipality::code).toList());
        var own = all.stream().filter(m -> m.region().equals(code) && !m.isRegion()).toList();
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .map(region -> new Geography(region, own, all));
    }
}
