package dev.cruddur.viewer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.cruddur", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrows_runOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("otlp")
            .definedBy("..viewer.otlp..")
            .layer("api")
            .definedBy("..viewer.api..")
            .layer("page")
            .definedBy("..viewer.page..")
            .layer("analysis")
            .definedBy("..viewer.analysis..")
            .layer("search")
            .definedBy("..viewer.search..")
            .layer("metrics")
            .definedBy("..viewer.metrics..")
            .layer("attributes")
            .definedBy("..viewer.attributes..")
            .layer("errors")
            .definedBy("..viewer.errors..")
            .layer("forward")
            .definedBy("..viewer.forward..")
            .layer("store")
            .definedBy("..viewer.store..")
            .layer("json")
            .definedBy("..viewer.json..")
            .layer("config")
            .definedBy("..viewer.config..")
            .whereLayer("otlp")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("page")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("errors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("forward")
            .mayOnlyBeAccessedByLayers("otlp")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("api", "analysis", "metrics", "errors")
            .whereLayer("metrics")
            .mayOnlyBeAccessedByLayers("otlp", "api")
            .whereLayer("store")
            .mayOnlyBeAccessedByLayers("otlp", "api", "analysis", "search", "metrics", "errors")
            .whereLayer("attributes")
            .mayOnlyBeAccessedByLayers("otlp", "api", "analysis", "search", "metrics", "store")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("otlp", "api", "attributes", "forward");

    @ArchTest
    static final ArchRule store_knowsNoHttpAndNoJson = noClasses()
            .that()
            .resideInAPackage("..viewer.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micronaut.http..", "io.micronaut.serde..", "com.fasterxml..");

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("dev.cruddur.viewer.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule viewer_knowsNothingOfCruddur = noClasses()
            .that()
            .resideInAPackage("dev.cruddur.viewer..")
            .should()
            .dependOnClassesThat(describe(
                    "are Cruddur's",
                    type -> type.getPackageName().startsWith("dev.cruddur.")
                            && !type.getPackageName().startsWith("dev.cruddur.viewer")));
}
