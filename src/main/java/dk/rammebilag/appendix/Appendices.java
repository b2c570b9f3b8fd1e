package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.AppendixEntry;
import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.GoalArea;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.disclosure.Publishable;
import dk.rammebilag.disclosure.PublishableSupply;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Book;
import dk.rammebilag.document.Document;
import dk.rammebilag.document.Heading;
import dk.rammebilag.document.Look;
import dk.rammebilag.document.Note;
import dk.rammebilag.document.Properties;
import dk.rammebilag.document.State;
import dk.rammebilag.language.DanishFormat;
import dk.rammebilag.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documents of one agreement, made of templates and publishable figures. Immutable, and safe to
 * share between threads: each document can be made by itself, in any order.
 */
public final class Appendices {

    private final Templates templates;
    private final Facts facts;

    /**
     * The documents of a run.
     *
     * @param catalogue the agreement
     * @param templates its templates, read with the same catalogue
     * @param figures what may be shown of the year
     * @param supply what may be shown of the tilbud
     * @param basis what the figures rest on
     */
    public Appendices(
            Catalogue catalogue,
            Templates templates,
            Publishable figures,
            PublishableSupply supply,
            Basis basis) {
        this.templates = templates;
        facts = new Facts(catalogue, figures, supply, basis);
    }

    /** The documents of a run in which nobody reports any tilbud. */
    public Appendices(Catalogue catalogue, Templates templates, Publishable figures, Basis basis) {
        this(catalogue, templates, figures, PublishableSupply.none(catalogue, figures), basis);
    }

    /** The name of a bilag's file: {@code bilag-<number>-<slug>.pdf}. */
    public static String fileName(AppendixEntry entry) {
        return "bilag-" + entry.number() + "-" + DanishFormat.slug(entry.key()) + ".pdf";
    }

    /**
     * One bilag.
     *
     * @throws IllegalArgumentException if it is none of {@link Templates#entries()}
     */
    public Document appendix(AppendixEntry entry) {
        var area = facts.catalogue().area(entry.area());
        return new Document(
                        properties(
                                title(entry),
                                area.map(this::subject).orElseGet(() -> subject(entry)),
                                area.map(GoalArea::tint).orElse(regionTint())),
                        new Composition(facts, templates.pieces(entry)).blocks())
                .in(look());
    }

    /** Which open data a bilag shows. */
    public AppendixData data(AppendixEntry entry) {
        return AppendixData.of(templates.pieces(entry));
    }

    /** All bilag in one, each a chapter of it. */
    public Document collected() {
        var blocks = new ArrayList<Block>();
        for (var entry : templates.entries()) {
            blocks.add(new Heading(1, title(entry)));
            blocks.addAll(chapter(appendix(entry).blocks()));
        }
        return new Document(
                        properties(
                                Messages.text("appendix.collected.title", facts.year()),
                                Messages.text("appendix.collected.subject", facts.region().name()),
                                regionTint()),
                        blocks)
                .in(look());
    }

    /**
     * A bilag under its title, which takes the place of the heading it begins with; what stands
     * under later ones is a level deeper.
     */
    private static List<Block> chapter(List<Block> bilag) {
        if (!isChapter(bilag.getFirst())) {
            return bilag.stream().map(Appendices::deeper).toList();
        }
        var rest = bilag.subList(1, bilag.size());
        var first = rest.stream().takeWhile(block -> !isChapter(block));
        var others = rest.stream().dropWhile(block -> !isChapter(block));
        return Stream.concat(first, others.map(Appendices::deeper)).toList();
    }

    private static boolean isChapter(Block block) {
        return block instanceof Heading(var level, _) && level == 1;
    }

    private static Block deeper(Block block) {
        return block instanceof Heading(var level, var text) ? new Heading(level + 1, text) : block;
    }

    /**
     * What a corrected edition changes.
     *
     * @param reason why, as the secretariat gave it
     * @param files what it changes in each file of open data
     */
    public Document errata(String reason, List<CorrectedFile> files) {
        return new Document(
                        properties(
                                Messages.text("appendix.errata.title", facts.year()),
                                Messages.text("appendix.errata.subject", facts.region().name()),
                                regionTint()),
                        new Errata(reason, files).blocks())
                .in(look());
    }

    /** The goals at a glance, for the meeting. */
    public Document overview() {
        var blocks = new ArrayList<>(new Composition(facts, templates.overview()).blocks());
        new Sources(facts).exampleMark().map(Note::new).ifPresent(blocks::add);
        return new Document(
                        properties(
                                Messages.text(
                                        "appendix.overview.title",
                                        facts.region().name(),
                                        facts.year()),
                                Messages.text("appendix.overview.subject", facts.region().name()),
                                regionTint()),
                        blocks,
                        List.of(),
                        false)
                .in(look());
    }

    /** A kommune beside the region, from what is published alone. */
    public Document report(Municipality kommune) {
        var region = facts.region().name();
        return new Document(
                        properties(
                                Messages.text(
                                        "appendix.report.title", kommune.name(), facts.year()),
                                Messages.text(
                                        "appendix.report.subject",
                                        kommune.name(),
                                        region,
                                        facts.year()),
                                regionTint()),
                        new MunicipalReport(facts, kommune).blocks())
                .in(look());
    }

    /** The regional workbook: a sheet for each indicator, all at a glance, and the groups. */
    public Book regionalFigures() {
        return new RegionalFigures(facts)
                .book(
                        properties(
                                Messages.text(
                                        "appendix.book.title",
                                        facts.region().name(),
                                        String.valueOf(facts.catalogue().year())),
                                Messages.text("appendix.book.subject", facts.region().name()),
                                regionTint()));
    }

    private Look look() {
        return facts.catalogue().look();
    }

    /** The colour of what is about no area: that of the region. */
    private String regionTint() {
        return look().region();
    }

    private static String title(AppendixEntry entry) {
        return Messages.text("appendix.title", String.valueOf(entry.number()), entry.title());
    }

    private String subject(GoalArea area) {
        return Messages.text(
                "appendix.subject",
                area.title(),
                facts.region().name(),
                String.valueOf(facts.catalogue().year()));
    }

    private String subject(AppendixEntry entry) {
        return Messages.text(
                "appendix.subject.other", entry.title(), facts.region().name(), facts.year());
    }

    private Properties properties(String title, String subject, String tint) {
        var state = facts.basis().state();
        return new Properties(
                title,
                subject,
                facts.catalogue().author(),
                facts.catalogue().title(),
                state.word(),
                state == State.DRAFT,
                facts.catalogue().cycle().journal(),
                facts.catalogue().cycle().version(),
                facts.basis().asOf(),
                tint,
                coverLines());
    }

    private List<String> coverLines() {
        var lines = new ArrayList<>(new Coverage(facts).sentences());
        new Sources(facts).exampleMark().ifPresent(lines::add);
        return lines;
    }
}
