package dev.cruddur.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** {@code api → domain ← persistence, client}, and telemetry only at the edges. */
public final class HouseRules {

    private static final List<String> OUTER = List.of("..api..", "..persistence..", "..client..", "..config..");

    private HouseRules() {}

    /**
     * Checks a service's main classes.
     *
     * @param root the service's package, such as {@code dev.cruddur.activities}
     * @throws AssertionError naming every arrow that runs the other way
     */
    public static void check(String root) {
        JavaClasses service = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // Bean definitions and introspections, which the framework writes.
                .withImportOption(location -> !location.contains("/$"))
                .importPackages(root);
        rules(root).forEach(rule -> rule.allowEmptyShould(true).check(service));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                OUTER.stream().map(outer -> root + outer).toArray(String[]::new))
                        .because("the domain knows nobody"),
                noClasses()
                        .that()
                        .resideInAPackage("..domain..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "io.opentelemetry..",
                                "io.micronaut.http..",
                                "io.micronaut.data..",
                                "java.sql..",
                                "javax.sql..",
                                "dev.cruddur.defaults.telemetry..",
                                "dev.cruddur.defaults.problem..",
                                "dev.cruddur.defaults.identity..")
                        .because("the domain knows neither HTTP nor SQL nor telemetry"),
                noClasses()
                        .that()
                        .resideInAnyPackage(root + ".persistence..", root + ".client..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".api..")
                        .because("the arrows run from the HTTP face inwards"),
                noClasses()
                        .that()
                        .resideInAPackage(root + ".api..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(root + ".persistence..", root + ".client..")
                        .because("the HTTP face speaks to the domain; the framework wires what stands behind it"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.opentelemetry..")
                        .because("business code speaks to telemetry through service-defaults' vocabulary"),
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                classes()
                        .that()
                        .areTopLevelClasses()
                        .should()
                        .resideInAnyPackage(
                                root,
                                root + ".api..",
                                root + ".domain..",
                                root + ".persistence..",
                                root + ".client..",
                                root + ".config..")
                        .because("whoever knows one service knows them all"));
    }
}
