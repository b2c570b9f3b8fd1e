package dk.rammebilag.run;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where a process is killed. */
sealed interface KillPoint {

    /**
     * When it enters a method.
     *
     * @param calls each is awaited once the one before it has been reached
     */
    record Entering(List<Call> calls) implements KillPoint {

        @Override
        public String toString() {
            return String.join(" > ", calls.stream().map(Call::toString).toList());
        }
    }

    /**
     * A method that is entered.
     *
     * @param type full name of its class
     * @param method its name; all of that name are meant
     * @param time 1 for the first time, counted from where the call before was reached
     */
    record Call(String type, String method, int time) {

        @Override
        public String toString() {
            return type.substring(type.lastIndexOf('.') + 1) + "." + method + " " + time;
        }
    }

    /**
     * After a part of the time that an undisturbed run takes.
     *
     * @param share of that time
     */
    record After(double share) implements KillPoint {

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.3f", share);
        }
    }

    /** When it enters the methods, as {@code some.Type.method 3 > other.Type.method}. */
    static Entering entering(String calls) {
        return new Entering(Stream.of(calls.split(" > ")).map(KillPoint::call).toList());
    }

    private static Call call(String words) {
        var parts = List.of(words.strip().split(" "));
        var dot = parts.getFirst().lastIndexOf('.');
        return new Call(
                parts.getFirst().substring(0, dot),
                parts.getFirst().substring(dot + 1),
                parts.size() == 1 ? 1 : Integer.parseInt(parts.getLast()));
    }
}
