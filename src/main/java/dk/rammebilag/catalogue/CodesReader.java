package dk.rammebilag.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code koder.yaml}: code lists and the sets indicators are broken down by. */
final class CodesReader {

    private static final String TARGET_GROUP = "Målgruppe";
    private static final String AGE_GROUP = "Aldersgruppe";
    private static final String SEX = "Køn";

    /** The columns of the form that hold a code of a closed list. */
    private static final List<String> LISTS =
            List.of(
                    TARGET_GROUP,
                    AGE_GROUP,
                    SEX,
                    "Paragraf",
                    "Måltype",
                    "Vidensgrundlag",
                    "Velfærdsteknologi",
                    "Status",
                    "Måler effekt",
                    "Driftsform",
                    "Enhed",
                    "Specialisering",
                    "Sikret",
                    "Retning",
                    "Score");

    private final Map<String, CodeList> lists = new LinkedHashMap<>();
    private final Map<String, Ages> ages = new LinkedHashMap<>();

    private CodesReader() {}

    /** Reads the document. */
    static Codes read(Tree.Fields document, Problems problems) {
        var reader = new CodesReader();
        return Section.read(
                document,
                problems,
                root -> {
                    root.section("codeLists", reader::lists);
                    return new Codes(
                            reader.lists,
                            reader.ages,
                            root.entries("breakdowns", (_, fields) -> reader.breakdown(fields)));
                });
    }

    private int lists(Section fields) {
        for (var name : LISTS) {
            var codes = fields.entries(name, (code, entry) -> code(name, code, entry));
            lists.put(name, new CodeList(name, List.copyOf(codes.values())));
        }
        return lists.size();
    }

    private CodeList.Code code(String list, String code, Section fields) {
        if (list.equals(AGE_GROUP) && fields.has("ages")) {
            ages.put(code, fields.ages("ages"));
        }
        return new CodeList.Code(code, fields.text("label"), fields.validity());
    }

    private Codes.Breakdown breakdown(Section fields) {
        var dimensions =
                Stream.of(Dimension.values())
                        .collect(Collectors.toMap(CodesReader::column, dimension -> dimension));
        var column = fields.reference("column", List.of(SEX, AGE_GROUP, TARGET_GROUP));
        var known = lists.getOrDefault(column, new CodeList(column, List.of())).codes();
        var codes = fields.references("codes", known.stream().map(CodeList.Code::code).toList());
        overlap(codes).ifPresent(pair -> fields.fault("codes", "catalogue.codes.overlap", pair));
        return new Codes.Breakdown(dimensions.getOrDefault(column, Dimension.SEX), codes);
    }

    /** The column of the form that holds a dimension. */
    static String column(Dimension dimension) {
        return switch (dimension) {
            case TARGET_GROUP -> TARGET_GROUP;
            case AGE_GROUP -> AGE_GROUP;
            case SEX -> SEX;
        };
    }

    /** Two age groups somebody would be counted in twice. */
    private Optional<String> overlap(List<String> codes) {
        for (var i = 0; i < codes.size(); i++) {
            for (var j = i + 1; j < codes.size(); j++) {
                var left = ages.get(codes.get(i));
                var right = ages.get(codes.get(j));
                if (left != null
                        && right != null
                        && left.from() <= right.to()
                        && right.from() <= left.to()) {
                    return Optional.of(codes.get(i) + ", " + codes.get(j));
                }
            }
        }
        return Optional.empty();
    }
}
