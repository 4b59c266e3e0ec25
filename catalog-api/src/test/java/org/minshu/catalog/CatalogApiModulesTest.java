package org.minshu.catalog;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.minshu.model.identity.Allowed;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RequestMapping;

class CatalogApiModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.minshu");

    @Test
    void modulesKeepToTheirRooms() {
        ApplicationModules.of(CatalogApi.class).verify();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.minshu.catalog.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyEndpointSaysWhoMayCallIt() {
        methods()
                .that()
                .areMetaAnnotatedWith(RequestMapping.class)
                .should(beAnnotatedWith(Allowed.class))
                .check(CLASSES);
    }

    @Test
    void adaptersAreNamedOnlyInTheAssembly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.minshu.catalog.assembly..")
                .and()
                .resideInAPackage("org.minshu.catalog..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.minshu.search.elasticsearch..",
                        "org.minshu.objects.s3..",
                        "org.minshu.tables.duckdb..",
                        "io.minio..",
                        "co.elastic..",
                        "org.duckdb..")
                .check(CLASSES);
    }
}
