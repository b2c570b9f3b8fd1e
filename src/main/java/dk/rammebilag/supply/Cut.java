package dk.rammebilag.supply;

import dk.rammebilag.statistics.FigureKey;
import java.util.Comparator;
import java.util.Optional;

/** By what the tilbud of the region are put together, in the order of a document. */
public enum Cut {
    /** All of them. */
    REGION,
    /** Paragraf. */
    SECTION,
    /** Målgruppe. */
    TARGET_GROUP,
    /** Driftsherre. */
    OPERATOR,
    /** Driftsform. */
    OWNERSHIP,
    /** Specialisering. */
    SPECIALISATION,
    /** The lands- og landsdelsdækkende ones alone. */
    NATIONAL,
    /** The sikrede ones alone. */
    SECURE;

    /** The group a tilbud belongs to; empty where it belongs to none. */
    Optional<Key> key(ListedOffer offer) {
        return Optional.of(code(offer))
                .filter(group -> !group.isEmpty())
                .map(group -> new Key(this, group));
    }

    private String code(ListedOffer offer) {
        return switch (this) {
            case REGION -> FigureKey.TOTAL;
            case SECTION -> offer.section();
            case TARGET_GROUP -> offer.targetGroup();
            case OPERATOR -> offer.operator();
            case OWNERSHIP -> offer.ownership();
            case SPECIALISATION -> offer.specialisation();
            case NATIONAL -> offer.isNational() ? FigureKey.TOTAL : "";
            case SECURE -> offer.isSecure() ? FigureKey.TOTAL : "";
        };
    }

    /**
     * A group of tilbud.
     *
     * @param cut by what
     * @param code the code the tilbud have in common, or {@link FigureKey#TOTAL}
     */
    public record Key(Cut cut, String code) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::cut).thenComparing(Key::code);

        /** Whether a tilbud is one of the group. */
        public boolean holds(ListedOffer offer) {
            return cut.key(offer).filter(this::equals).isPresent();
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
