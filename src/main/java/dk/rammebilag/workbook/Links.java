package dk.rammebilag.workbook;

import dk.rammebilag.document.Value;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;

/**
 * Puts links on the cells of a sheet. Excel takes 65,530 a sheet and POI holds them all until the
 * book is written, so in a long list those after the first {@value #HELD} are formulas, of which
 * there may be any number and which are not held. They look and lead the same.
 */
final class Links {

    static final int HELD = 20_000;

    /** The longest text Excel takes within a formula. */
    private static final int LONGEST_TEXT = 255;

    private final XSSFSheet sheet;
    private final LinkTarget.Finder targets;
    private final Map<String, PackageRelationship> outside = new HashMap<>();
    private int held;

    Links(XSSFSheet sheet, LinkTarget.Finder targets) {
        this.sheet = sheet;
        this.targets = targets;
    }

    /** Puts the link on a cell whose words are yet to be written; false where it leads nowhere. */
    boolean put(Cell cell, Value.Link link) {
        var target = targets.of(link.to());
        if (held < HELD) {
            hold(cell, target);
            held++;
            return true;
        }
        if (target.address().length() > LONGEST_TEXT || link.printed().length() > LONGEST_TEXT) {
            return false;
        }
        cell.setCellFormula(
                "HYPERLINK(%s,%s)".formatted(quoted(target.address()), quoted(link.printed())));
        return true;
    }

    /** By hand, because POI would make a relation of its own for each link to the same file. */
    private void hold(Cell cell, LinkTarget target) {
        var link = CTHyperlink.Factory.newInstance();
        link.setRef(cell.getAddress().formatAsString());
        if (!target.place().isEmpty()) {
            link.setLocation(target.place());
        }
        if (target.file().isEmpty()) {
            sheet.addHyperlink(new Hyperlink(link, null));
        } else {
            var relation = outside.computeIfAbsent(target.file(), this::relation);
            link.setId(relation.getId());
            sheet.addHyperlink(new Hyperlink(link, relation));
        }
    }

    private PackageRelationship relation(String file) {
        return sheet.getPackagePart()
                .addExternalRelationship(file, XSSFRelation.SHEET_HYPERLINKS.getRelation());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Opens a constructor that is for heirs. */
    private static final class Hyperlink extends XSSFHyperlink {
        Hyperlink(CTHyperlink link, @Nullable PackageRelationship relation) {
            super(link, relation);
        }
    }
}
