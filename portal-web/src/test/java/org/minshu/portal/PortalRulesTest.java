package org.minshu.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.minshu.model.identity.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

@AnalyzeClasses(packages = "org.minshu.portal", importOptions = DoNotIncludeTests.class)
class PortalRulesTest {

    @ArchTest
    static final ArchRule everyPageStatesWhoMaySeeIt =
            methods().that().areMetaAnnotatedWith(RequestMapping.class).should().beAnnotatedWith(Allowed.class);

    @ArchTest
    static final ArchRule roomsDoNotGoInCircles =
            slices().matching("org.minshu.portal.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule controllersStayInTheirRoom =
            classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule thePlatformIsKnownByItsContractOnly = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.minshu.catalog..", "org.minshu.ingestion..");

    @ArchTest
    static final ArchRule onlySessionsKnowTheDatabase = noClasses()
            .that()
            .resideOutsideOfPackage("org.minshu.portal.session")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.minshu.database..", "java.sql..", "javax.sql..", "org.springframework.jdbc..");
}
