package dk.rammebilag.example;

import java.util.Arrays;
import java.util.List;

/** Chance that repeats itself: the same words always give the same outcome, on every machine. */
final class Chance {

    private Chance() {}

    /** A number from 0 up to, but without, 1; evenly spread. */
    static double share(Object... words) {
        return (mixed(words) >>> 11) * 0x1.0p-53;
    }

    /** A number between −1 and 1, more often near 0. */
    static double deviation(Object... words) {
        var key = Arrays.toString(words);
        return share(key, 1) + share(key, 2) - 1;
    }

    /** A whole number from {@code low} to {@code high}, both included. */
    static int between(int low, int high, Object... words) {
        return low + (int) (share(words) * (high - low + 1));
    }

    /** One of the list. */
    static <T> T oneOf(List<T> list, Object... words) {
        return list.get(between(0, list.size() - 1, words));
    }

    /** The place a share falls in when the line from 0 to 1 is divided by weight. */
    static int place(double share, List<Double> weights) {
        var left = share * weights.stream().mapToDouble(w -> w).sum();
        var last = weights.size() - 1;
        for (int i = 0; i < last; i++) {
            left -= weights.get(i);
            if (left < 0) {
                return i;
            }
        }
        return last;
    }

    /** FNV-1a over the words, then the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(Object... words) {
        long hash = 0xcbf29ce484222325L;
        for (var word : words) {
            for (var letter : (word + "\n").toCharArray()) {
                hash = (hash ^ letter) * 0x100000001b3L;
            }
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
