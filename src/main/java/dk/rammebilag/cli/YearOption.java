package dk.rammebilag.cli;

import picocli.CommandLine.Option;

/** The year of the agreement, which most commands ask for. */
final class YearOption {

    @Option(names = "--year", paramLabel = "2017", required = true, descriptionKey = "option.year")
    private int year;

    int value() {
        return year;
    }
}
