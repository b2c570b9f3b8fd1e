package dk.rammebilag.feedback.marked;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawing of a sheet's comments, which Excel wants in VML. What is written is what Excel itself
 * writes; what is there is taken as text, since Excel's own VML need not be well-formed XML.
 */
final class Shapes {

    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?xml\\b[^>]*>");
    private static final Pattern BLOCKS =
            Pattern.compile("(<o:idmap\\b[^>]*\\bdata=[\"'])([\\d,\\s]*)([\"'])");
    private static final Pattern SHAPE =
            Pattern.compile("<v:shape\\b.*?</v:shape>", Pattern.DOTALL);
    private static final Pattern ANCHOR =
            Pattern.compile("<x:Anchor>.*?</x:Anchor>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<x:Row>\\s*(\\d+)\\s*</x:Row>");
    private static final Pattern COLUMN = Pattern.compile("<x:Column>\\s*(\\d+)\\s*</x:Column>");
    private static final List<String> NAMESPACES =
            List.of(
                    "xmlns:v=\"urn:schemas-microsoft-com:vml\"",
                    "xmlns:o=\"urn:schemas-microsoft-com:office:office\"",
                    "xmlns:x=\"urn:schemas-microsoft-com:office:excel\"");

    private static final String TYPE =
            "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

    /** Numbers of shapes come in blocks of as many, and a drawing says which blocks it uses. */
    private static final int BLOCK = 1024;

    private final ColumnGrid grid;
    private final Comments comments;
    private final int firstBlock;
    private final int count;

    /**
     * @param firstBlock the first block of numbers that no drawing of the workbook uses
     * @param count how many shapes are drawn
     */
    Shapes(ColumnGrid grid, Comments comments, int firstBlock, int count) {
        this.grid = grid;
        this.comments = comments;
        this.firstBlock = firstBlock;
        this.count = count;
    }

    /** How many blocks of numbers that many comments need. */
    static int blocks(int comments) {
        return comments / (BLOCK - 1) + 1;
    }

    /** The highest block of numbers a drawing uses. */
    static int highestBlock(String vml) {
        return BLOCKS.matcher(vml)
                .results()
                .flatMap(m -> Pattern.compile("\\D+").splitAsStream(m.group(2)))
                .filter(number -> !number.isEmpty())
                .mapToInt(number -> Numbers.of(number, 0))
                .max()
                .orElse(0);
    }

    /** Whether shapes can be added to a drawing. */
    static boolean isExtendable(String vml) {
        var root = ROOT.matcher(vml);
        return root.find()
                && NAMESPACES.stream().allMatch(root.group().replace('\'', '"')::contains)
                && vml.lastIndexOf("</xml>") > 0;
    }

    /** A drawing with a shape for every one of the cells. */
    String fresh(Iterable<Reference> cells) {
        var vml = new StringBuilder("<xml ").append(String.join(" ", NAMESPACES)).append('>');
        vml.append("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"");
        vml.append(blockList()).append("\"/></o:shapelayout>").append(TYPE);
        return append(vml, cells).append("</xml>").toString();
    }

    /** A drawing with shapes for the cells added, and those of cells that say more made larger. */
    String extended(String vml, Iterable<Reference> cells) {
        var grown = SHAPE.matcher(vml).replaceAll(m -> Matcher.quoteReplacement(grown(m.group())));
        var listed = BLOCKS.matcher(grown).replaceFirst("$1$2," + blockList() + "$3");
        var end = listed.lastIndexOf("</xml>");
        var more = new StringBuilder(listed.substring(0, end));
        if (!listed.contains("\"_x0000_t202\"")) {
            more.append(TYPE);
        }
        return append(more, cells).append(listed.substring(end)).toString();
    }

    private String grown(String shape) {
        var row = ROW.matcher(shape);
        var column = COLUMN.matcher(shape);
        if (!row.find() || !column.find()) {
            return shape;
        }
        var cell =
                new Reference(Numbers.of(row.group(1), 0) + 1, Numbers.of(column.group(1), 0) + 1);
        return comments.ours().contains(cell)
                ? ANCHOR.matcher(shape).replaceFirst("<x:Anchor>" + anchor(cell) + "</x:Anchor>")
                : shape;
    }

    private String blockList() {
        var list = new StringBuilder();
        for (var i = 0; i < blocks(count); i++) {
            list.append(i == 0 ? "" : ",").append(firstBlock + i);
        }
        return list.toString();
    }

    private StringBuilder append(StringBuilder vml, Iterable<Reference> cells) {
        var n = 0;
        for (var cell : cells) {
            var number = (firstBlock + n / (BLOCK - 1)) * BLOCK + n % (BLOCK - 1) + 1;
            n++;
            vml.append("<v:shape id=\"_x0000_s").append(number);
            vml.append(
                    "\" type=\"#_x0000_t202\" style='position:absolute;margin-left:0;margin-top:0;width:285pt;height:60pt;z-index:");
            vml.append(n);
            vml.append(
                    ";visibility:hidden' fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>");
            vml.append(anchor(cell));
            vml.append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>").append(cell.row() - 1);
            vml.append("</x:Row><x:Column>").append(cell.column() - 1);
            vml.append("</x:Column></x:ClientData></v:shape>");
        }
        return vml;
    }

    private String anchor(Reference cell) {
        return CommentAnchor.of(cell, comments.plain(cell), grid);
    }
}
