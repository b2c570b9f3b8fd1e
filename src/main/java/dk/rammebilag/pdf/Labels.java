package dk.rammebilag.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds room for labels that would lie over each other. */
final class Labels {

    private Labels() {}

    /**
     * Where labels begin along a line so that none lies over another: each as near to its place as
     * the others and the ends let it, in the order of the places.
     *
     * @param middles where the middle of each is wanted
     * @param sizes how much of the line each takes
     * @param from where the line begins
     * @param to where it ends; passed only where there is no room for all
     * @return the beginning of each, in the order given
     */
    static List<Float> apart(List<Float> middles, List<Float> sizes, float from, float to) {
        var order =
                IntStream.range(0, middles.size())
                        .boxed()
                        .sorted(Comparator.comparing(middles::get))
                        .toList();
        var groups = new ArrayList<Group>();
        for (var i : order) {
            var group = Group.of(middles.get(i) - sizes.get(i) / 2, sizes.get(i)).within(from, to);
            while (!groups.isEmpty() && groups.getLast().end() > group.start()) {
                group = groups.removeLast().and(group).within(from, to);
            }
            groups.add(group);
        }
        var starts = new ArrayList<Float>(middles);
        var next = order.iterator();
        for (var group : groups) {
            var at = group.start();
            for (int i = 0; i < group.count(); i++) {
                var label = next.next();
                starts.set(label, at);
                at += sizes.get(label);
            }
        }
        return starts;
    }

    /**
     * Labels that touch.
     *
     * @param start where the first begins
     * @param size of all together
     * @param count how many they are
     * @param wanted the mean of where the group would begin if each label had its way
     */
    private record Group(float start, float size, int count, float wanted) {

        static Group of(float start, float size) {
            return new Group(start, size, 1, start);
        }

        float end() {
            return start + size;
        }

        Group and(Group after) {
            var mean =
                    (wanted * count + (after.wanted - size) * after.count) / (count + after.count);
            return new Group(mean, size + after.size, count + after.count, mean);
        }

        Group within(float from, float to) {
            return new Group(Math.max(from, Math.min(start, to - size)), size, count, wanted);
        }
    }
}
