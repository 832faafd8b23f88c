package horseshoe;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.BufferedReader;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Who may import whom. The layers are named one by one: a layer without classes fails, so a misspelt name is noticed. */
@AnalyzeClasses(packages = "horseshoe", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule importsRunOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("rules")
            .definedBy("horseshoe.rules..")
            .layer("json")
            .definedBy("horseshoe.json..")
            .layer("councils")
            .definedBy("horseshoe.councils..")
            .layer("scenario")
            .definedBy("horseshoe.scenario..")
            .layer("explanation")
            .definedBy("horseshoe.explanation..")
            .layer("drafting")
            .definedBy("horseshoe.drafting..")
            .layer("record")
            .definedBy("horseshoe.record..")
            .layer("analysis")
            .definedBy("horseshoe.analysis..")
            .layer("meeting")
            .definedBy("horseshoe.meeting..")
            .layer("verbatim")
            .definedBy("horseshoe.verbatim..")
            .layer("classroom")
            .definedBy("horseshoe.classroom..")
            .layer("export")
            .definedBy("horseshoe.export..")
            .layer("store")
            .definedBy("horseshoe.store..")
            .layer("web")
            .definedBy("horseshoe.web..")
            .layer("start")
            .definedBy("horseshoe.start..")
            .whereLayer("rules")
            .mayNotAccessAnyLayer()
            .whereLayer("json")
            .mayNotAccessAnyLayer()
            .whereLayer("start")
            .mayNotAccessAnyLayer()
            .whereLayer("councils")
            .mayOnlyAccessLayers("rules", "json")
            .whereLayer("scenario")
            .mayOnlyAccessLayers("rules", "councils", "json")
            .whereLayer("drafting")
            .mayOnlyAccessLayers("rules")
            .whereLayer("record")
            .mayOnlyAccessLayers("rules")
            .whereLayer("analysis")
            .mayOnlyAccessLayers("rules", "record")
            .whereLayer("meeting")
            .mayOnlyAccessLayers("rules", "drafting")
            .whereLayer("verbatim")
            .mayOnlyAccessLayers("rules", "drafting", "meeting")
            .whereLayer("explanation")
            .mayOnlyAccessLayers("rules", "drafting", "meeting", "verbatim", "scenario", "record", "analysis")
            .whereLayer("classroom")
            .mayOnlyAccessLayers(
                    "rules", "drafting", "meeting", "verbatim", "councils", "scenario", "json", "explanation")
            .whereLayer("export")
            .mayOnlyAccessLayers("rules", "drafting", "meeting", "verbatim")
            .whereLayer("store")
            .mayOnlyAccessLayers("rules", "drafting", "meeting", "classroom", "json")
            .whereLayer("store")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("web")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule whatIsPureStaysPure = classes()
            .that()
            .resideInAnyPackage(
                    "horseshoe.rules..", "horseshoe.drafting..", "horseshoe.meeting..", "horseshoe.verbatim..")
            .and()
            .resideOutsideOfPackages("horseshoe.drafting.phrase", "horseshoe.drafting.amendment")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "horseshoe.rules..",
                    "horseshoe.drafting..",
                    "horseshoe.meeting..",
                    "horseshoe.verbatim..",
                    "java.lang..",
                    "java.math..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule thePhrasesAreReadFromTheJarOnly = classes()
            .that()
            .resideInAPackage("horseshoe.drafting.phrase")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "horseshoe.drafting",
                            "horseshoe.drafting.phrase",
                            "java.lang..",
                            "java.nio.charset",
                            "java.util..",
                            "org.jspecify.annotations..")
                    .or(belongToAnyOf(InputStream.class, IOException.class, UncheckedIOException.class)));

    @ArchTest
    static final ArchRule onlyAmendmentsCompareWords = classes()
            .that()
            .resideInAPackage("horseshoe.drafting.amendment")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "com.github.difflib..",
                    "horseshoe.drafting",
                    "horseshoe.drafting.document",
                    "horseshoe.drafting.amendment",
                    "java.lang..",
                    "java.util..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule theRecordOnlyReadsWhatItIsHanded = classes()
            .that()
            .resideInAPackage("horseshoe.record..")
            .and()
            .resideOutsideOfPackage("horseshoe.record.intake")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "horseshoe.rules",
                            "horseshoe.record..",
                            "java.lang..",
                            "java.text..",
                            "java.time..",
                            "java.util..",
                            "org.jspecify.annotations..")
                    .or(belongToAnyOf(Reader.class, BufferedReader.class)));

    @ArchTest
    static final ArchRule theIntakeReadsStreamsButNoFiles = classes()
            .that()
            .resideInAPackage("horseshoe.record.intake")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "horseshoe.rules",
                            "horseshoe.record..",
                            "de.siegmar.fastcsv.reader",
                            "java.lang..",
                            "java.nio",
                            "java.nio.charset",
                            "java.text",
                            "java.time..",
                            "java.util..",
                            "org.jspecify.annotations..")
                    .or(belongToAnyOf(
                            Reader.class,
                            InputStream.class,
                            IOException.class,
                            UncheckedIOException.class,
                            CharConversionException.class)));

    @ArchTest
    static final ArchRule rulesAndRecordHaveNoFractions = classes()
            .that()
            .resideInAnyPackage("horseshoe.rules..", "horseshoe.record..")
            .should(new WithoutFractions());

    @ArchTest
    static final ArchRule theCoreOfTheRulesKnowsNoneOfItsParts = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy("horseshoe.rules")
            .layer("parts")
            .definedBy("horseshoe.rules.*..")
            .whereLayer("core")
            .mayNotAccessAnyLayer();

    @ArchTest
    static final ArchRule nothingGoesRound =
            slices().matching("horseshoe.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Info|Processor)(\\$.*)?");
}
