package uk.crimerecording.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/** The library as a whole: hocr-core, ncrs-core and outcomes. */
@AnalyzeClasses(
    packages = "uk.crimerecording",
    importOptions = {
      ImportOption.DoNotIncludeTests.class,
      LibraryArchitectureTest.NoTestSupport.class
    })
class LibraryArchitectureTest {

  @ArchTest static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

  @ArchTest
  static final ArchRule MODULES_BUILD_ON_THOSE_BELOW =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("hocr-core")
          .definedBy(
              "uk.crimerecording.classification..",
              "uk.crimerecording.counting..",
              "uk.crimerecording.decision..",
              "uk.crimerecording.fact..",
              "uk.crimerecording.location..",
              "uk.crimerecording.offence..",
              "uk.crimerecording.party..",
              "uk.crimerecording.table..")
          .layer("ncrs-core")
          .definedBy(
              "uk.crimerecording.deadline..",
              "uk.crimerecording.incident..",
              "uk.crimerecording.recording..",
              "uk.crimerecording.review..")
          .layer("outcomes")
          .definedBy(
              "uk.crimerecording.cancellation..",
              "uk.crimerecording.consistency..",
              "uk.crimerecording.desk..",
              "uk.crimerecording.dispatch..",
              "uk.crimerecording.flag..",
              "uk.crimerecording.form..",
              "uk.crimerecording.identifier..",
              "uk.crimerecording.intake..",
              "uk.crimerecording.notification..",
              "uk.crimerecording.outcome..",
              "uk.crimerecording.pnc..",
              "uk.crimerecording.policy..",
              "uk.crimerecording.process..",
              "uk.crimerecording.quality..",
              "uk.crimerecording.reclassification..",
              "uk.crimerecording.record..",
              "uk.crimerecording.requirement..")
          .whereLayer("outcomes")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ncrs-core")
          .mayOnlyBeAccessedByLayers("outcomes")
          .whereLayer("hocr-core")
          .mayOnlyBeAccessedByLayers("ncrs-core", "outcomes")
          .ensureAllClassesAreContainedInArchitecture()
          .because("arrows go one way, and every package has its home in one module");

  @ArchTest
  static final ArchRule REQUIREMENTS_ARE_CHECKED_BY_THE_RULES_ALONE =
      classes()
          .that()
          .resideInAPackage("uk.crimerecording.requirement..")
          .should()
          .onlyHaveDependentClassesThat()
          .resideInAnyPackage(
              "uk.crimerecording.requirement..",
              "uk.crimerecording.outcome..",
              "uk.crimerecording.cancellation..",
              "uk.crimerecording.reclassification..",
              "uk.crimerecording.consistency..",
              "uk.crimerecording.flag..",
              "uk.crimerecording.notification..",
              "uk.crimerecording.pnc..",
              "uk.crimerecording.process..",
              "uk.crimerecording.quality..",
              "uk.crimerecording.desk..")
          .because("hosts decide through the desk; how a requirement is checked stays hidden");

  @ArchTest
  static final ArchRule JSON_RECORDS_ARE_READ_FOR_ADAPTERS_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("uk.crimerecording.intake.json..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("uk.crimerecording.intake.json..")
          .because("the library runs without Jackson; adapters that read JSON bring it along");

  @ArchTest
  static final ArchRule RECORDS_KNOW_NOTHING_OF_DECISIONS_MADE_ON_THEM =
      classes()
          .that()
          .resideInAPackage("uk.crimerecording.record..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify.annotations..",
              "uk.crimerecording.fact..",
              "uk.crimerecording.offence..",
              "uk.crimerecording.party..",
              "uk.crimerecording.record..")
          .because("a record states what happened; what follows from it is decided elsewhere");

  /** Leaves out what modules share for their tests, wherever it is packed. */
  static final class NoTestSupport implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/uk/crimerecording/testing/");
    }
  }
}
