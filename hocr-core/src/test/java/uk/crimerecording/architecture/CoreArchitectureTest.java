package uk.crimerecording.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What hocr-core may know. The rules of the whole library stand beside the outcomes module. */
@AnalyzeClasses(
    packages = "uk.crimerecording",
    importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

  @ArchTest
  static final ArchRule THE_CORE_KNOWS_NO_OTHER_MODULE =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify.annotations..",
              "uk.crimerecording.counting..",
              "uk.crimerecording.decision..",
              "uk.crimerecording.fact..",
              "uk.crimerecording.offence..",
              "uk.crimerecording.party..",
              "uk.crimerecording.classification..",
              "uk.crimerecording.location..",
              "uk.crimerecording.table..")
          .because("every other module builds on the core, and hosts inherit what it needs");

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("uk.crimerecording.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is understood by reading it and what it builds on");
}
