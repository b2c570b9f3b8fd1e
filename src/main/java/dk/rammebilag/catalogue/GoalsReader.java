package dk.rammebilag.catalogue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads areas, goals, indsatsområder and bilag of {@code catalogue.yaml}, of whatever year. */
final class GoalsReader {

    private static final Pattern TINT = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern POSITION = Pattern.compile("\\d{1,3}(\\.\\d{1,3})*");

    /** A key that can be the name of a file everywhere. */
    private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Section root;
    private final Set<String> areas;

    GoalsReader(Section root) {
        this.root = root;
        this.areas = root.keys("areas");
    }

    List<GoalArea> areas() {
        return List.copyOf(root.entries("areas", GoalsReader::area).values());
    }

    List<Goal> goals() {
        return List.copyOf(root.entries("goals", this::goal).values());
    }

    List<FocusArea> focusAreas() {
        return root.has("focusAreas")
                ? List.copyOf(root.entries("focusAreas", this::focusArea).values())
                : List.of();
    }

    List<AppendixEntry> appendices() {
        return List.copyOf(root.entries("appendices", this::appendix).values());
    }

    private static GoalArea area(String key, Section fields) {
        return new GoalArea(
                key,
                fields.text("title"),
                fields.text("description"),
                LookReader.legible(
                        fields,
                        "tint",
                        fields.value("tint", Form.of(TINT), "#000000", "catalogue.value.tint")));
    }

    private Goal goal(String key, Section fields) {
        return new Goal(
                key,
                fields.reference("area", areas),
                fields.value("position", Form.of(POSITION), "0", "catalogue.value.position"),
                fields.text("title"),
                fields.text("description"),
                fields.text("headline"),
                fields.validity());
    }

    private FocusArea focusArea(String key, Section fields) {
        return new FocusArea(
                key,
                fields.reference("area", areas),
                fields.text("title"),
                fields.text("effect"),
                fields.texts("initiatives"),
                fields.validity());
    }

    private AppendixEntry appendix(String key, Section fields) {
        if (!FILE_NAME.matcher(key).matches()) {
            fields.fault("", "catalogue.appendix.key", key);
        }
        return new AppendixEntry(
                key,
                fields.value("number", Form::whole, 0, "catalogue.value.whole"),
                fields.text("title"),
                fields.has("area") ? fields.reference("area", areas) : "");
    }
}
