package dk.rammebilag.form;

import static dk.rammebilag.language.Messages.text;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.submission.HelpSheet;
import dk.rammebilag.submission.SheetLayout;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One form while it is written. */
final class Form {

    private static final int EMPTY_OBSERVATIONS = 200;
    private static final int EMPTY_INITIATIVES = 60;
    private static final int EMPTY_OFFERS = 120;
    private static final int EMPTY_TRADES = 300;

    private final XSSFWorkbook workbook;
    private final Catalogue catalogue;
    private final Optional<LastYear> lastYear;
    private final Choices choices;
    private final Styles styles;
    private final String title;
    private final List<Block> blocks;

    Form(
            XSSFWorkbook workbook,
            Catalogue catalogue,
            Municipality submitter,
            Optional<LastYear> lastYear) {
        this.workbook = workbook;
        this.catalogue = catalogue;
        this.lastYear = lastYear;
        choices = new Choices(catalogue, submitter);
        styles = new Styles(workbook);
        title = text("form.name", catalogue.title(), submitter.name());
        blocks = Block.of(submitter.isRegion() ? List.of() : catalogue.indicators(), 2);
    }

    void write() {
        createSheets();
        new GuideSheet(sheet(HelpSheet.GUIDE), styles, choices.submitter().isRegion())
                .write(catalogue, title, lastYear);
        var cover = new CoverSheet(sheet(SheetLayout.COVER), styles, choices);
        cover.write(title);
        observations();
        targets();
        empty(SheetLayout.INITIATIVES, EMPTY_INITIATIVES);
        offers();
        empty(SheetLayout.TRADES, EMPTY_TRADES);
        empty(SheetLayout.NEEDS, catalogue.codeList("Målgruppe").valid(catalogue.year()).size());
        new ControlSheet(sheet(HelpSheet.CONTROL), sheet(SheetLayout.OBSERVATIONS), styles, blocks)
                .write(title);
        cover.showState(ControlSheet.state());
        var reading = new ReadingSheets(styles, title);
        reading.definitions(sheet(HelpSheet.DEFINITIONS), catalogue);
        reading.codes(sheet(HelpSheet.CODES), choices.all());
        ListSheet.write(sheet(HelpSheet.LISTS), styles, choices.all());
        finish();
    }

    private void createSheets() {
        workbook.createSheet(HelpSheet.GUIDE.sheet());
        for (var layout : SheetLayout.values()) {
            workbook.createSheet(layout.sheet());
        }
        for (var help : HelpSheet.values()) {
            if (help != HelpSheet.GUIDE) {
                workbook.createSheet(help.sheet());
            }
        }
    }

    private XSSFSheet sheet(HelpSheet help) {
        return workbook.getSheet(help.sheet());
    }

    private XSSFSheet sheet(SheetLayout layout) {
        return workbook.getSheet(layout.sheet());
    }

    private InputSheet input(SheetLayout layout) {
        return new InputSheet(sheet(layout), layout, styles, choices);
    }

    private void observations() {
        var input = input(SheetLayout.OBSERVATIONS);
        var lines = new Lines(choices);
        input.write(
                blocks.stream().flatMap(block -> lines.of(block).stream()).toList(),
                blocks.isEmpty() ? 0 : EMPTY_OBSERVATIONS);
        if (!blocks.isEmpty()) {
            input.restrict(2, 0, Counts.NUMERATOR);
            blocks.forEach(this::restrict);
            input.restrict(blocks.getLast().all().last() + 1, Counts.NUMERATOR, COUNTS_END);
            input.restrict(2, COUNTS_END, SheetLayout.OBSERVATIONS.columns().size());
        }
        input.finish(title, new CellAddress(1, blocks.isEmpty() ? 0 : Counts.NUMERATOR));
    }

    private static final int COUNTS_END = Counts.DENOMINATOR + 1;

    private void restrict(Block block) {
        var restrictions =
                new Restrictions(
                        sheet(SheetLayout.OBSERVATIONS), SheetLayout.OBSERVATIONS, choices);
        var columns = SheetLayout.OBSERVATIONS.columns();
        var indicator = block.indicator();
        for (var i : List.of(Counts.NUMERATOR, Counts.DENOMINATOR)) {
            var title = text("form.count.title", indicator.id(), columns.get(i).header());
            restrictions.put(columns.get(i), block.all(), i, Note.cut(title, hint(indicator, i)));
        }
    }

    private static String hint(Indicator indicator, int column) {
        if (column == Counts.NUMERATOR) {
            return text("form.count", indicator.numerator());
        }
        var denominator = indicator.denominator().text();
        return indicator.perInhabitant()
                ? text("form.count.inhabitants", denominator)
                : text("form.count", denominator);
    }

    private void targets() {
        var lines = new Lines(choices);
        var carried =
                lastYear.stream().flatMap(rows -> rows.targets().stream()).map(lines::of).toList();
        table(SheetLayout.TARGETS, carried, catalogue.indicators().size() - carried.size());
    }

    private void offers() {
        var lines = new Lines(choices);
        var carried =
                lastYear.stream().flatMap(rows -> rows.offers().stream()).map(lines::of).toList();
        table(SheetLayout.OFFERS, carried, EMPTY_OFFERS);
    }

    private void empty(SheetLayout layout, int rows) {
        table(layout, List.of(), rows);
    }

    private void table(SheetLayout layout, List<Line> lines, int drawn) {
        var input = input(layout);
        input.write(lines, drawn);
        input.restrict(2, 0, layout.columns().size());
        input.finish(title, new CellAddress(1, 0));
    }

    private void finish() {
        workbook.setSheetVisibility(
                workbook.getSheetIndex(HelpSheet.LISTS.sheet()), SheetVisibility.HIDDEN);
        workbook.setActiveSheet(0);
        workbook.lockStructure();
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        workbook.setForceFormulaRecalculation(true);
        var properties = workbook.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(catalogue.author());
        var part = properties.getUnderlyingProperties();
        part.setLanguageProperty("da-DK");
        var created =
                Date.from(
                        LocalDate.of(catalogue.year(), 1, 1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant());
        part.setCreatedProperty(Optional.of(created));
        part.setModifiedProperty(Optional.of(created));
    }
}
