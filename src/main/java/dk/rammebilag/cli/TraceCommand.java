package dk.rammebilag.cli;

import dk.rammebilag.catalogue.Catalogue;
import dk.rammebilag.catalogue.CatalogueLoader;
import dk.rammebilag.catalogue.Dimension;
import dk.rammebilag.catalogue.Indicator;
import dk.rammebilag.catalogue.Municipality;
import dk.rammebilag.language.Messages;
import dk.rammebilag.language.Nearest;
import dk.rammebilag.run.Traces;
import dk.rammebilag.statistics.FigureKey;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code trace}: from a published figure back to the submissions behind it. */
@Command(name = "trace")
final class TraceCommand implements Callable<Integer> {

    @Mixin private Streams streams = new Streams();
    @Mixin private YearOption year = new YearOption();
    @Mixin private Folders folders = new Folders();

    @Option(
            names = "--indicator",
            paramLabel = "VH3",
            required = true,
            descriptionKey = "option.indicator")
    private String indicator = "";

    @Option(names = "--kommune", paramLabel = "751", descriptionKey = "option.kommune.trace")
    private @Nullable String kommune;

    @Option(
            names = {"--målgruppe", "--maalgruppe"},
            paramLabel = "CODE",
            descriptionKey = "option.maalgruppe")
    private @Nullable String targetGroup;

    @Option(names = "--alder", paramLabel = "18-29", descriptionKey = "option.alder")
    private @Nullable String ageGroup;

    @Option(
            names = {"--køn", "--koen"},
            paramLabel = "M|K",
            descriptionKey = "option.koen")
    private @Nullable String sex;

    @Option(names = "--json", descriptionKey = "option.json")
    private boolean json;

    @Override
    public Integer call() {
        folders.requireCatalogue(year.value());
        var catalogue = CatalogueLoader.load(folders.templates(), year.value());
        var asked =
                catalogue
                        .indicator(indicator)
                        .orElseThrow(() ->
                                unknown(
                                        "indicator",
                                        indicator,
                                        catalogue.indicators().stream()
                                                .map(Indicator::id)
                                                .toList()));
        var place = place(catalogue);
        var key = FigureKey.total(asked.id(), place.code());
        key = with(key, asked, Dimension.TARGET_GROUP, targetGroup);
        key = with(key, asked, Dimension.AGE_GROUP, ageGroup);
        key = with(key, asked, Dimension.SEX, sex);
        try (var context = Application.start(folders.database())) {
            var trace =
                    context.getBean(Traces.class)
                            .of(
                                    year.value(),
                                    catalogue.geography().region().code(),
                                    key,
                                    asked,
                                    place);
            if (trace.isEmpty()) {
                streams.err()
                        .println(Messages.text("cli.trace.none", Integer.toString(year.value())));
                return ExitCode.FAILED;
            }
            var account = new TraceAccount(trace.get());
            if (json) {
                account.json(streams.out());
            } else {
                account.text(streams.out());
            }
            return ExitCode.DONE;
        }
    }

    private Municipality place(Catalogue catalogue) {
        var geography = catalogue.geography();
        return kommune == null
                ? geography.region()
                : geography
                        .submitter(kommune)
                        .orElseThrow(() ->
                                unknown(
                                        "kommune",
                                        String.valueOf(kommune),
                                        geography.submitters().stream()
                                                .map(Municipality::code)
                                                .toList()));
    }

    private static FigureKey with(
            FigureKey key, Indicator indicator, Dimension dimension, @Nullable String code) {
        if (code == null) {
            return key;
        }
        var allowed = indicator.codes(dimension);
        if (!allowed.contains(code)) {
            throw allowed.isEmpty()
                    ? new UsageException(Messages.text("cli.trace.whole", indicator.id(), code))
                    : unknown("code", code, allowed);
        }
        return key.with(dimension, code);
    }

    private static UsageException unknown(String what, String written, Collection<String> valid) {
        var advice =
                Nearest.to(written, valid)
                        .map(near -> Messages.text("cli.trace.near", near))
                        .orElseGet(
                                () -> Messages.text("cli.trace.valid", String.join(", ", valid)));
        return new UsageException(
                Messages.text("cli.trace.unknown." + what, written) + " " + advice);
    }
}
