package org.minshu.ingestion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class IngestionModulesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.minshu.ingestion");

    @Test
    void modulesKeepToTheirRooms() {
        ApplicationModules.of(Ingestion.class).verify();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.minshu.ingestion.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theCatalogueIsReachedOnlyByItsContract() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.minshu.catalog..", "org.minshu.portal..", "io.minio..")
                .check(CLASSES);
    }

    @Test
    void adaptersAreNamedOnlyInTheAssembly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.minshu.ingestion.assembly..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.minshu.objects.s3..")
                .check(CLASSES);
    }
}
