package dk.rammebilag;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;

/** Data flows one way: each package knows only those that stand before it. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTests {

    private static final String ROOT = "dk.rammebilag.";

    /** The stations in order; the first two stand beside the way. */
    private static final List<String> WAY =
            List.of(
                    "language",
                    "document",
                    "catalogue",
                    "submission",
                    "validation",
                    "feedback",
                    "statistics",
                    "supply",
                    "disclosure",
                    "appendix",
                    "pdf",
                    "workbook",
                    "form",
                    "opendata",
                    "publication",
                    "calendar",
                    "run",
                    "distribution",
                    "schedule",
                    "cli");

    private static final Set<String> RENDERERS = Set.of("pdf", "workbook");

    private static final Set<String> PLAIN =
            Set.of(
                    "language",
                    "document",
                    "catalogue",
                    "submission",
                    "validation",
                    "statistics",
                    "supply",
                    "disclosure",
                    "appendix",
                    "calendar");

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dk.rammebilag");

    @Test
    void everyPackageHasItsPlaceOnTheWay() {
        var packages =
                CLASSES.stream()
                        .map(c -> c.getPackageName())
                        .filter(name -> name.startsWith(ROOT))
                        .map(name -> name.substring(ROOT.length()).split("\\.")[0])
                        .distinct()
                        .toList();
        assertThat(WAY).containsAll(packages);
    }

    @TestFactory
    List<DynamicTest> noPackageImportsALaterOne() {
        return WAY.stream()
                .map(station ->
                        DynamicTest.dynamicTest(
                                station,
                                () -> {
                                    var later = WAY.subList(WAY.indexOf(station) + 1, WAY.size());
                                    if (!later.isEmpty()) {
                                        noClasses()
                                                .that()
                                                .resideInAPackage(ROOT + station + "..")
                                                .should()
                                                .dependOnClassesThat()
                                                .resideInAnyPackage(patterns(later))
                                                .check(CLASSES);
                                    }
                                }))
                .toList();
    }

    @Test
    void renderersKnowOnlyTheDocument() {
        for (var renderer : RENDERERS) {
            var others =
                    WAY.stream()
                            .filter(p -> !Set.of("language", "document", renderer).contains(p))
                            .toList();
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + renderer + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(patterns(others))
                    .check(CLASSES);
        }
    }

    @Test
    void theDomainIsPlainJava() {
        noClasses()
                .that()
                .resideInAnyPackage(patterns(List.copyOf(PLAIN)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "org.openpdf..")
                .check(CLASSES);
    }

    @Test
    void noClassIsNamedForHavingNoPurpose() {
        classes()
                .should()
                .haveSimpleNameNotContaining("Util")
                .andShould()
                .haveSimpleNameNotContaining("Helper")
                .andShould()
                .haveSimpleNameNotContaining("Manager")
                .check(CLASSES);
    }

    @Test
    void modulesHaveNoCycles() {
        ApplicationModules.of("dk.rammebilag").verify();
    }

    private static String[] patterns(List<String> packages) {
        return packages.stream().map(p -> ROOT + p + "..").toArray(String[]::new);
    }
}
