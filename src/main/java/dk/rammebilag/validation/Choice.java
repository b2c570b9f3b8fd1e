package dk.rammebilag.validation;

import dk.rammebilag.catalogue.Catalogue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which of a submitter's files of a year counts: the highest version, then the latest received,
 * then the highest hash. A file for another year counts only where there is no other, and is then
 * rejected for it.
 *
 * @param newest the file that counts
 * @param replaced the older ones of the year, newest first; kept, not used
 */
public record Choice(Candidate newest, List<Candidate> replaced) {

    public Choice {
        replaced = List.copyOf(replaced);
    }

    /**
     * The choice for each submitter that has sent something, by code. Files whose submitter is not
     * known count for nobody.
     *
     * @param files each file once
     */
    public static SortedMap<String, Choice> of(Collection<Candidate> files, Catalogue catalogue) {
        return files.stream()
                .filter(file -> !file.geography().equals(Submitter.UNKNOWN))
                .collect(
                        Collectors.groupingBy(
                                Candidate::geography,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.toList(), own -> among(own, catalogue.year()))));
    }

    private static Choice among(List<Candidate> own, int year) {
        var ofYear = own.stream().filter(file -> !isForAnotherYear(file, year)).toList();
        var eligible = ofYear.isEmpty() ? own : ofYear;
        var byAge = eligible.stream().sorted(Candidate.BY_AGE.reversed()).toList();
        return new Choice(byAge.getFirst(), byAge.subList(1, byAge.size()));
    }

    private static boolean isForAnotherYear(Candidate file, int year) {
        return file.year() != null && file.year() != year;
    }

    /**
     * Where the submission stands: a rejected newer file is not displaced by an older usable one,
     * which is used only after the secretariat says so.
     */
    public Status status() {
        return newest.status();
    }

    /** The file whose figures are used, if any is. */
    public Optional<Candidate> used() {
        return Optional.of(newest).filter(file -> file.status() != Status.REJECTED);
    }

    /** The newest older file that could be used in place of a rejected one. */
    public Optional<Candidate> fallback() {
        return status() == Status.REJECTED
                ? replaced.stream().filter(f -> f.status() != Status.REJECTED).findFirst()
                : Optional.empty();
    }
}
