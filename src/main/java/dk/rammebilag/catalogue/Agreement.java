package dk.rammebilag.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The YAML documents of one agreement, laid over those of the agreement it extends.
 *
 * @param catalogue what is agreed: areas, goals, indicators, bilag, cycle
 * @param codes code lists and breakdowns
 * @param rules the rules
 */
record Agreement(Tree.Fields catalogue, Tree.Fields codes, Tree.Fields rules) {

    /**
     * Reads an agreement; empty, and reported, when one of its documents cannot be read.
     *
     * @param years the agreements there are
     */
    static Optional<Agreement> read(
            TemplateFiles files, int year, List<Integer> years, Problems problems) {
        return new Reader(files, years.stream().map(String::valueOf).toList(), problems)
                .read(String.valueOf(year));
    }

    /** The agreement and those it extends, its own first; none when a link is broken. */
    static List<String> lineage(
            TemplateFiles files, int year, List<Integer> years, Problems problems) {
        return new Reader(files, years.stream().map(String::valueOf).toList(), problems)
                .chain(String.valueOf(year)).reversed().stream().map(Link::year).toList();
    }

    /**
     * The calendar of an agreement; empty, and reported, when one of its documents cannot be read.
     */
    static Optional<Calendar> calendar(
            TemplateFiles files, int year, List<Integer> years, Problems problems) {
        return new Reader(files, years.stream().map(String::valueOf).toList(), problems)
                .calendar(year);
    }

    private record Link(String year, Tree.Fields catalogue) {

        /** The deadline it sets, if it sets one that can be read. */
        Optional<LocalDate> deadline() {
            return catalogue.entries().get("cycle") instanceof Tree.Entry(_, Tree.Fields cycle)
                            && cycle.entries().get("deadline")
                                    instanceof Tree.Entry(_, Tree.Text(_, var day))
                    ? Form.date(day)
                    : Optional.empty();
        }
    }

    private record Reader(TemplateFiles files, List<String> years, Problems problems) {

        private static final String EXTENDS = "extends";

        Optional<Agreement> read(String year) {
            var chain = chain(year);
            if (chain.isEmpty()) {
                return Optional.empty();
            }
            var catalogue = chain.getFirst().catalogue();
            for (var link : chain.subList(1, chain.size())) {
                catalogue = new Merge(link.year(), problems).over(catalogue, link.catalogue());
            }
            var codes = merged("koder.yaml", chain);
            var rules = merged("regler.yaml", chain);
            return codes.isEmpty() || rules.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Agreement(catalogue, codes.get(), rules.get()));
        }

        Optional<Calendar> calendar(int year) {
            var chain = chain(String.valueOf(year));
            if (chain.isEmpty()) {
                return Optional.empty();
            }
            var own = files.place(year + "/" + Calendar.FILE);
            var deadline = chain.reversed().stream().map(Link::deadline).flatMap(Optional::stream);
            var reader = new CalendarReader(year, own, deadline.findFirst(), problems);
            return merged(Calendar.FILE, chain).map(reader::read);
        }

        /** The agreement and those it extends, the first one first; none when a link is broken. */
        private List<Link> chain(String year) {
            var chain = new ArrayList<Link>();
            var next = Optional.of(year);
            while (next.isPresent()) {
                var document = yaml(next.get() + "/catalogue.yaml");
                if (document.isEmpty()) {
                    return List.of();
                }
                var own = new LinkedHashMap<>(document.get().entries());
                var link = own.remove(EXTENDS);
                chain.addFirst(new Link(next.get(), new Tree.Fields(document.get().place(), own)));
                if (link == null) {
                    return chain;
                }
                next = extended(link.value(), chain);
            }
            return List.of();
        }

        private Optional<String> extended(Tree value, List<Link> chain) {
            var year = value instanceof Tree.Text text ? text.value() : "";
            if (chain.stream().anyMatch(link -> link.year().equals(year))) {
                problems.report(value.place(), "catalogue.extends.cycle", year);
                return Optional.empty();
            }
            if (!years.contains(year)) {
                problems.reportUnknown(
                        value.place(), year, years, "catalogue.extends.unknown", year);
                return Optional.empty();
            }
            return Optional.of(year);
        }

        /** Only the first agreement of a chain must have every file. */
        private Optional<Tree.Fields> merged(String name, List<Link> chain) {
            var merged = yaml(chain.getFirst().year() + "/" + name);
            for (var link : chain.subList(1, chain.size())) {
                var own = link.year() + "/" + name;
                if (files.has(own)) {
                    var merge = new Merge(link.year(), problems);
                    var base = merged;
                    merged = yaml(own).flatMap(over -> base.map(b -> merge.over(b, over)));
                }
            }
            return merged;
        }

        private Optional<Tree.Fields> yaml(String name) {
            return files.text(name)
                    .flatMap(text -> YamlReader.read(text, files.place(name), problems));
        }
    }
}
