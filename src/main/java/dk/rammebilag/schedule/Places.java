package dk.rammebilag.schedule;

import dk.rammebilag.run.Inbox;
import java.nio.file.Path;

/**
 * Where the years lie.
 *
 * @param templates the folder of the agreements
 * @param inputs the folder in which each year has one for its submissions
 * @param outputs the folder in which each year has one for what its runs put out
 */
public record Places(Path templates, Path inputs, Path outputs) {

    Path input(int year) {
        return inputs.resolve(Integer.toString(year));
    }

    Path contacts(int year) {
        return input(year).resolve(Inbox.CONTACTS);
    }

    Path output(int year) {
        return outputs.resolve(Integer.toString(year));
    }

    Path forms(int year) {
        return outputs.resolve("skemaer").resolve(Integer.toString(year));
    }

    Path post(int year) {
        return outputs.resolve("post").resolve(Integer.toString(year));
    }
}
