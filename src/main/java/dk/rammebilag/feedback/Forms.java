package dk.rammebilag.feedback;

import dk.rammebilag.catalogue.Severity;
import dk.rammebilag.submission.CellRef;
import dk.rammebilag.validation.Answer;
import dk.rammebilag.validation.Finding;
import dk.rammebilag.validation.NotChecked;
import dk.rammebilag.validation.State;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** How findings and what was not checked are put in a temporary file. */
final class Forms {

    static final Form<Finding> FINDING =
            new Form<>() {
                @Override
                public void write(Finding finding, DataOutputStream out) throws IOException {
                    text(finding.geography(), out);
                    text(finding.fileSha256(), out);
                    text(finding.rule(), out);
                    text(finding.severity().name(), out);
                    place(finding.at(), out);
                    out.writeInt(finding.period());
                    text(finding.message(), out);
                    text(finding.given(), out);
                    text(finding.expected(), out);
                    text(finding.remedy(), out);
                    text(finding.state().name(), out);
                    text(finding.answer().text(), out);
                    text(finding.answer().version(), out);
                }

                @Override
                public Finding read(DataInputStream in) throws IOException {
                    return new Finding(
                            text(in),
                            text(in),
                            text(in),
                            Severity.valueOf(text(in)),
                            place(in),
                            in.readInt(),
                            text(in),
                            text(in),
                            text(in),
                            text(in),
                            State.valueOf(text(in)),
                            new Answer(text(in), text(in)));
                }
            };

    static final Form<NotChecked> NOT_CHECKED =
            new Form<>() {
                @Override
                public void write(NotChecked unchecked, DataOutputStream out) throws IOException {
                    text(unchecked.geography(), out);
                    text(unchecked.fileSha256(), out);
                    text(unchecked.rule(), out);
                    place(unchecked.at(), out);
                    text(unchecked.reason(), out);
                }

                @Override
                public NotChecked read(DataInputStream in) throws IOException {
                    return new NotChecked(text(in), text(in), text(in), place(in), text(in));
                }
            };

    private Forms() {}

    private static void place(CellRef at, DataOutputStream out) throws IOException {
        text(at.sheet(), out);
        out.writeInt(at.row());
        out.writeInt(at.column());
    }

    private static CellRef place(DataInputStream in) throws IOException {
        return new CellRef(text(in), in.readInt(), in.readInt());
    }

    /** Not writeUTF, which takes no more than 65,535 bytes. */
    private static void text(String text, DataOutputStream out) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
