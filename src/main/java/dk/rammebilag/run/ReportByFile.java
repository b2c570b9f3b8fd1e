package dk.rammebilag.run;

import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sorts what is found between submitters by the file it is about. */
final class ReportByFile implements Report {

    private final Map<String, List<Finding>> found = new HashMap<>();
    private final Map<String, List<NotChecked>> notChecked = new HashMap<>();

    @Override
    public void found(Finding finding) {
        found.computeIfAbsent(finding.fileSha256(), _ -> new ArrayList<>()).add(finding);
    }

    @Override
    public void notChecked(NotChecked reason) {
        notChecked.computeIfAbsent(reason.fileSha256(), _ -> new ArrayList<>()).add(reason);
    }

    /** Passes on what is about one file, in the order it came. */
    void give(String sha256, Report report) {
        found.getOrDefault(sha256, List.of()).forEach(report::found);
        notChecked.getOrDefault(sha256, List.of()).forEach(report::notChecked);
    }
}
