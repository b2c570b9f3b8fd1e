package dk.rammebilag.validation;

import dk.rammebilag.submission.CellRef;
import java.util.ArrayList;
import java.util.List;

/** A report that keeps everything. */
final class Findings implements Report {

    final List<Finding> found = new ArrayList<>();
    final List<NotChecked> notChecked = new ArrayList<>();

    @Override
    public void found(Finding finding) {
        found.add(finding);
    }

    @Override
    public void notChecked(NotChecked reason) {
        notChecked.add(reason);
    }

    /** Where a rule found something, in order. */
    List<String> of(String rule) {
        return found.stream()
                .filter(finding -> finding.rule().equals(rule))
                .sorted(Finding.ORDER)
                .map(finding -> place(finding.at()))
                .toList();
    }

    /** What a rule could not check, in the order it said so. */
    List<String> uncheckedOf(String rule) {
        return notChecked.stream()
                .filter(reason -> reason.rule().equals(rule))
                .map(reason -> place(reason.at()))
                .toList();
    }

    /** A cell, else a row's number, else the sheet, else "fil". */
    static String place(CellRef at) {
        if (at.row() == 0) {
            return at.sheet().isEmpty() ? "fil" : at.sheet();
        }
        return at.column() == 0 ? Integer.toString(at.row()) : at.address();
    }
}
