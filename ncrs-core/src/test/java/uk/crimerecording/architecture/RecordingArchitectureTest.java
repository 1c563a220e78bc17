package uk.crimerecording.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What ncrs-core may know. The rules of the whole library stand beside the outcomes module. */
@AnalyzeClasses(
    packages = "uk.crimerecording",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RecordingArchitectureTest {

  @ArchTest
  static final ArchRule RECORDING_BUILDS_ON_THE_CORE_ALONE =
      classes()
          .that()
          .resideInAPackage("uk.crimerecording.deadline..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify.annotations..",
              "uk.crimerecording.deadline..",
              "uk.crimerecording.decision..",
              "uk.crimerecording.fact..",
              "uk.crimerecording.offence..",
              "uk.crimerecording.party..")
          .because("whether a crime is recorded never depends on how its record ends");
}
