package uk.crimerecording.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What ncrs-core may know. The rules of the whole library stand beside the outcomes module. */
@AnalyzeClasses(
    packages = "uk.crimerecording",
    importOptions = ImportOption.DoNotIncludeTests.class)
class RecordingArchitectureTest {

  private static final String DEADLINE = "uk.crimerecording.deadline..";
  private static final String INCIDENT = "uk.crimerecording.incident..";
  private static final String RECORDING = "uk.crimerecording.recording..";
  private static final String REVIEW = "uk.crimerecording.review..";

  @ArchTest
  static final ArchRule RECORDING_BUILDS_ON_THE_CORE_ALONE =
      classes()
          .that()
          .resideInAnyPackage(DEADLINE, INCIDENT, RECORDING, REVIEW)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify.annotations..",
              DEADLINE,
              INCIDENT,
              RECORDING,
              REVIEW,
              "uk.crimerecording.decision..",
              "uk.crimerecording.fact..",
              "uk.crimerecording.offence..",
              "uk.crimerecording.party..",
              "uk.crimerecording.table..")
          .because("whether a crime is recorded never depends on how its record ends");

  @ArchTest
  static final ArchRule DEADLINES_STAND_ALONE =
      noClasses()
          .that()
          .resideInAPackage(DEADLINE)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(INCIDENT, RECORDING, REVIEW)
          .because("a time limit is a value, whatever it limits");

  @ArchTest
  static final ArchRule INCIDENT_LOGS_STAND_ALONE =
      noClasses()
          .that()
          .resideInAPackage(INCIDENT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(DEADLINE, RECORDING, REVIEW)
          .because("what stands on a log says nothing of what should");

  @ArchTest
  static final ArchRule RECORDING_KNOWS_NO_REVIEW =
      noClasses()
          .that()
          .resideInAPackage(RECORDING)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(REVIEW)
          .because("a decision is the same whoever looks at it later");
}
