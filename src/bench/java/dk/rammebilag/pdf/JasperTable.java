package dk.rammebilag.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextElement;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/** The long table of {@link LargeDocument}, tagged by JasperReports. */
final class JasperTable {

    private static final int WIDTH = 65;

    private JasperTable() {}

    /** Renders it as often as the argument says, and tells what a rendering has come to cost. */
    public static void main(String[] arguments) throws IOException, JRException {
        var report = JasperCompileManager.compileReport(design());
        Warm.tell(Integer.parseInt(arguments[0]), () -> pdf(report));
    }

    static byte[] pdf() throws JRException {
        return pdf(JasperCompileManager.compileReport(design()));
    }

    private static byte[] pdf(JasperReport report) {
        try (var out = new ByteArrayOutputStream()) {
            var exporter = new JRPdfExporter();
            var filled = JasperFillManager.fillReport(report, new HashMap<>(), new Rows());
            exporter.setExporterInput(new SimpleExporterInput(filled));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            var configuration = new SimplePdfExporterConfiguration();
            configuration.setTagged(true);
            configuration.setTagLanguage("da-DK");
            exporter.setConfiguration(configuration);
            exporter.exportReport();
            return out.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JasperDesign design() throws JRException {
        var design = new JasperDesign();
        design.setName("table");
        design.setPageWidth(595);
        design.setPageHeight(842);
        design.setColumnWidth(LargeDocument.COLUMNS * WIDTH);
        design.setLeftMargin(70);
        design.setRightMargin(70);
        design.setTopMargin(62);
        design.setBottomMargin(57);
        var head = new JRDesignBand();
        head.setHeight(16);
        var row = new JRDesignBand();
        row.setHeight(16);
        for (int i = 0; i < LargeDocument.COLUMNS; i++) {
            var field = new JRDesignField();
            field.setName("c" + i);
            field.setValueClass(String.class);
            design.addField(field);
            var title = new JRDesignStaticText();
            title.setText("Kolonne " + i);
            place(title, i, "th");
            head.addElement(title);
            var cell = new JRDesignTextField();
            cell.setExpression(new JRDesignExpression("$F{c" + i + "}"));
            place(cell, i, "td");
            row.addElement(cell);
        }
        design.setColumnHeader(head);
        ((JRDesignSection) design.getDetailSection()).addBand(row);
        return design;
    }

    private static void place(JRDesignTextElement text, int column, String tag) {
        text.setX(column * WIDTH);
        text.setWidth(WIDTH - 2);
        text.setHeight(14);
        text.setFontSize(9f);
        text.setPdfFontName("liberation/LiberationSans-Regular.ttf");
        text.setPdfEncoding("Identity-H");
        text.setPdfEmbedded(true);
        text.getPropertiesMap()
                .setProperty("net.sf.jasperreports.export.pdf.tag." + tag, "full");
    }

    private static final class Rows implements JRDataSource {

        private int row = -1;

        @Override
        public boolean next() {
            return ++row < LargeDocument.ROWS;
        }

        @Override
        public Object getFieldValue(JRField field) {
            return LargeDocument.cell(row, field.getName().charAt(1) - '0');
        }
    }
}
