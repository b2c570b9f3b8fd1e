package dk.rammebilag.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Asks veraPDF whether a file is what it declares. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What a file breaks of PDF/A-2a and PDF/UA-1, a line for each rule and place. */
    public static List<String> faults(byte[] pdf) {
        return allFaults(pdf, PDFAFlavour.PDFA_2_A);
    }

    /** The same of one with files within it: of PDF/A-3a and PDF/UA-1. */
    public static List<String> faultsWithAttachments(byte[] pdf) {
        return allFaults(pdf, PDFAFlavour.PDFA_3_A);
    }

    private static List<String> allFaults(byte[] pdf, PDFAFlavour archive) {
        return Stream.of(archive, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(pdf, flavour))
                .toList();
    }

    private static Stream<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault ->
                            "%s %s-%d %s: %s"
                                    .formatted(
                                            flavour,
                                            fault.getRuleId().getClause(),
                                            fault.getRuleId().getTestNumber(),
                                            fault.getMessage(),
                                            fault.getLocation().getContext()));
        } catch (Exception e) {
            throw new IllegalStateException("veraPDF could not read the file", e);
        }
    }
}
