package dk.rammebilag.validation;

import dk.rammebilag.submission.Cell;
import dk.rammebilag.submission.Cover;
import dk.rammebilag.submission.Fault;
import dk.rammebilag.submission.Initiative;
import dk.rammebilag.submission.Item;
import dk.rammebilag.submission.Need;
import dk.rammebilag.submission.Observation;
import dk.rammebilag.submission.Offer;
import dk.rammebilag.submission.Target;
import dk.rammebilag.submission.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of one submission in memory, for one that is checked by itself. */
public final class CollectedRows implements SubmittedRows {

    private static final Comparator<Observation> ORDER =
            by(Observation::indicator)
                    .thenComparing(by(Observation::targetGroup))
                    .thenComparing(by(Observation::ageGroup))
                    .thenComparing(by(Observation::sex))
                    .thenComparingInt(row -> row.indicator().at().row());

    private final List<Item> items = new ArrayList<>();
    private final List<Observation> observations;

    /**
     * Reads everything; of a file that cannot be read, only the fault that says so is kept.
     *
     * @param items what a reader gives, in the order of the file
     */
    public CollectedRows(Iterator<? extends Item> items) {
        items.forEachRemaining(this::add);
        observations = all(Observation.class).sorted(ORDER).toList();
    }

    private void add(Item item) {
        if (item instanceof Fault fault && fault.isOfUnreadableFile()) {
            items.clear();
        }
        items.add(item);
    }

    private static Comparator<Observation> by(Function<Observation, Cell<String>> cell) {
        return Comparator.comparing(row -> cell.apply(row).get().orElse(""));
    }

    private <T extends Item> Stream<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast);
    }

    @Override
    public Optional<Cover> cover() {
        return all(Cover.class).findFirst();
    }

    @Override
    public Stream<Fault> faults() {
        return all(Fault.class);
    }

    @Override
    public Stream<Observation> observations() {
        return observations.stream();
    }

    @Override
    public Stream<Target> targets() {
        return all(Target.class);
    }

    @Override
    public Stream<Initiative> initiatives() {
        return all(Initiative.class);
    }

    @Override
    public Stream<Offer> offers() {
        return all(Offer.class);
    }

    @Override
    public Stream<Trade> trades() {
        return all(Trade.class);
    }

    @Override
    public Stream<Need> needs() {
        return all(Need.class);
    }
}
