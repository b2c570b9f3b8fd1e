package dk.rammebilag.supply;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How the submitters score the supply for a målgruppe.
 *
 * @param targetGroup the målgruppe
 * @param scores how many gave each Score, in the order of the code list; 0 where it was not
 * @param lowest the lowest score of each submitter that gave one, by code: where it sees the
 *     greatest shortage, if it scores one section of law differently from another
 * @param submitters how many submitters scored it
 * @param change how many places more or fewer are wished for, over those who said
 * @param changes how many said
 * @param explanations what they say of it, by submitter
 */
public record NeedSummary(
        String targetGroup,
        List<Map.Entry<String, Integer>> scores,
        SortedMap<String, String> lowest,
        int submitters,
        long change,
        int changes,
        List<Explanation> explanations) {

    public NeedSummary {
        scores = List.copyOf(scores);
        lowest = Collections.unmodifiableSortedMap(lowest);
        explanations = List.copyOf(explanations);
    }

    /**
     * Why somebody scores as he does.
     *
     * @param submitter code of who says it
     * @param section Paragraf it is about; empty where none is named
     * @param score the score
     * @param text Uddybning, never empty
     */
    public record Explanation(String submitter, String section, String score, String text) {}
}
