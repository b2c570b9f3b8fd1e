package dk.rammebilag.schedule;

import dk.rammebilag.catalogue.Calendar;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands where it is set, for every process of a test. */
final class SettableClock extends Clock {

    private volatile Instant now;

    SettableClock(String now) {
        this.now = at(LocalDateTime.parse(now));
    }

    void set(String moment) {
        now = at(LocalDateTime.parse(moment));
    }

    void advance(Duration time) {
        now = now.plus(time);
    }

    LocalDateTime local() {
        return Calendar.local(now);
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(Calendar.ZONE).toInstant();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Calendar.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
