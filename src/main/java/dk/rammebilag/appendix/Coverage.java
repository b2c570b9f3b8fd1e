package dk.rammebilag.appendix;

import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.document.Block;
import dk.rammebilag.document.Paragraph;
import dk.rammebilag.language.Messages;
import dk.rammebilag.statistics.Participation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who stands behind the figures of a run. */
record Coverage(Facts facts) {

    /** One paragraph. */
    Block block() {
        return Paragraph.of(String.join(" ", sentences()));
    }

    /** How many kommuner are used, how much of the region they are, and who is not. */
    List<String> sentences() {
        var all = facts.catalogue().geography().municipalities();
        var sentences = new ArrayList<String>();
        sentences.add(Messages.text("appendix.coverage.used", Wording.of(used(), all.size())));
        inhabitants()
                .map(share -> Messages.text("appendix.coverage.inhabitants", share))
                .ifPresent(sentences::add);
        var absent = all.stream().filter(m -> !isUsed(m)).map(this::withStatus).toList();
        if (!absent.isEmpty()) {
            var which =
                    absent.size() == 1
                            ? "appendix.coverage.absent.one"
                            : "appendix.coverage.absent";
            sentences.add(Messages.text(which, Wording.list(absent)));
        }
        return sentences;
    }

    /** How many kommuner are used. */
    long used() {
        return participation().used();
    }

    /**
     * The share of the region's inhabitants who live in the kommuner that are used, as printed;
     * empty where the population of the year is not known.
     */
    Optional<String> inhabitants() {
        return participation()
                .inhabitants()
                .map(share -> Messages.text("appendix.rate.percent", Wording.number(share)));
    }

    private Participation participation() {
        return Participation.of(facts.catalogue(), facts.basis().used()::contains);
    }

    private boolean isUsed(Municipality municipality) {
        return facts.basis().used().contains(municipality.code());
    }

    private String withStatus(Municipality municipality) {
        return Messages.text(
                "appendix.coverage.status",
                municipality.name(),
                facts.basis().status(municipality.code()).word().toLowerCase(Messages.DANISH));
    }
}
