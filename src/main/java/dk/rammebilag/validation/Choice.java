package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of a submitter's files of a year counts: the highest version, then the latest received,
 * then the highest hash. A file for another year counts only where there is no other, and is then
 * rejected for it. While the newest are rejected, an older usable one counts if the secretariat
 * says so.
 *
 * @param newest the newest file
 * @param replaced the older ones of the year, newest first
 * @param counting the file that counts; the others are kept, not used
 */
public record Choice(Candidate newest, List<Candidate> replaced, Candidate counting) {

    public Choice {
        replaced = List.copyOf(replaced);
    }

    /** The newest counts. */
    public Choice(Candidate newest, List<Candidate> replaced) {
        this(newest, replaced, newest);
    }

    /**
     * The choice for each submitter that has sent something, by code. Files whose submitter is not
     * known count for nobody.
     *
     * @param files each file once
     */
    public static SortedMap<String, Choice> of(Collection<Candidate> files, Catalogue catalogue) {
        return of(files, catalogue, List.of());
    }

    /**
     * The same, where the secretariat has said which older files are used.
     *
     * @param preferences those that no longer hold may be among them
     */
    public static SortedMap<String, Choice> of(
            Collection<Candidate> files, Catalogue catalogue, Collection<Preference> preferences) {
        return files.stream()
                .filter(file -> !file.geography().equals(Submitter.UNKNOWN))
                .collect(
                        Collectors.groupingBy(
                                Candidate::geography,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        own -> among(own, catalogue.year(), preferences))));
    }

    private static Choice among(List<Candidate> own, int year, Collection<Preference> preferences) {
        var ofYear = own.stream().filter(file -> !isForAnotherYear(file, year)).toList();
        var eligible = ofYear.isEmpty() ? own : ofYear;
        var byAge = eligible.stream().sorted(Candidate.BY_AGE.reversed()).toList();
        var newest = byAge.getFirst();
        var counting =
                IntStream.range(1, byAge.size())
                        .filter(index ->
                                preferences.stream()
                                        .anyMatch(p -> isMeant(p, byAge.get(index), byAge, index)))
                        .mapToObj(byAge::get)
                        .findFirst()
                        .orElse(newest);
        return new Choice(newest, byAge.subList(1, byAge.size()), counting);
    }

    /** Whether a file is to be used, and the newer ones are those the secretariat knew. */
    private static boolean isMeant(
            Preference preference, Candidate file, List<Candidate> byAge, int index) {
        var newer = byAge.subList(0, index);
        return preference.sha256().equals(file.received().sha256())
                && preference.newer().equals(hashes(newer))
                && file.status() != Status.REJECTED
                && newer.stream().allMatch(other -> other.status() == Status.REJECTED);
    }

    private static Set<String> hashes(List<Candidate> files) {
        return files.stream().map(file -> file.received().sha256()).collect(Collectors.toSet());
    }

    /** The files that are newer than one of these. */
    public Set<String> newerThan(Candidate file) {
        return hashes(
                Stream.concat(Stream.of(newest), replaced.stream())
                        .takeWhile(other -> !other.equals(file))
                        .toList());
    }

    /** Whether an older file counts because the secretariat said so. */
    public boolean isPreferred() {
        return !counting.equals(newest);
    }

    private static boolean isForAnotherYear(Candidate file, int year) {
        return file.year() != null && file.year() != year;
    }

    /**
     * Where the submission stands: a rejected newer file is not displaced by an older usable one,
     * which is used only after the secretariat says so.
     */
    public Status status() {
        return counting.status();
    }

    /** The file whose figures are used, if any is. */
    public Optional<Candidate> used() {
        return Optional.of(counting).filter(file -> file.status() != Status.REJECTED);
    }

    /** The newest older file that could be used in place of a rejected one. */
    public Optional<Candidate> fallback() {
        return status() == Status.REJECTED
                ? replaced.stream().filter(f -> f.status() != Status.REJECTED).findFirst()
                : Optional.empty();
    }
}
