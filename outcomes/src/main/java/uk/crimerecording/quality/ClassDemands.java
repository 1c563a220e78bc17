package uk.crimerecording.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import uk.crimerecording.decision.Argument;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.record.CrimeFeature;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.EntryKind;
import uk.crimerecording.record.Victim;
import uk.crimerecording.requirement.Resources;
import uk.crimerecording.table.OffencePattern;
import uk.crimerecording.table.OffenceReadings;
import uk.crimerecording.table.Row;

/**
 * What a class asks of the features, entries and victim of a record (DAT-11 to DAT-13), as a table.
 * Where it depends on the reading of an offence whether it is asked, that is open. Immutable and
 * thread-safe.
 */
final class ClassDemands {

  private static final Fact<Boolean> ATTEMPTED = FactVocabulary.standard().bool(Paths.ATTEMPTED);

  private final List<Demand> demands;

  private ClassDemands(List<Demand> demands) {
    this.demands = List.copyOf(demands);
  }

  static ClassDemands of(OffenceCatalogue catalogue) {
    List<Demand> demands = new ArrayList<>();
    for (Row row : Resources.table(ClassDemands.class, "class-demands.tsv")) {
      demands.add(Demand.of(row, catalogue));
    }
    return new ClassDemands(demands);
  }

  void check(CrimeRecord record, OffenceReadings offence, Facts facts, Sheet sheet) {
    for (Kind kind : Kind.IN_ORDER) {
      Sheet.Item item = sheet.ask(kind.question);
      for (Demand demand : demands) {
        if (demand.kind().question == kind.question) {
          demand.check(record, offence, facts, item);
        }
      }
    }
  }

  /** What a row asks for. */
  private enum Kind {
    FEATURES_ANY(Question.CLASS_AND_FEATURES),
    FEATURES_NONE(Question.CLASS_AND_FEATURES),
    ENTRIES(Question.CLASS_AND_ENTRIES),
    VICTIM(Question.CLASS_AND_VICTIM);

    /** One for each question. */
    static final List<Kind> IN_ORDER = List.of(FEATURES_ANY, ENTRIES, VICTIM);

    final Question question;

    Kind(Question question) {
      this.question = question;
    }
  }

  /**
   * One row.
   *
   * @param message what is wrong where the demand is not met
   * @param names the features, kinds of entries or kinds of victims asked for
   * @param completed whether it is asked of completed offences only
   */
  private record Demand(
      String message,
      OffencePattern offences,
      Kind kind,
      List<String> names,
      Severity severity,
      boolean completed) {

    static Demand of(Row row, OffenceCatalogue catalogue) {
      Kind kind = Kind.valueOf(row.cell(2));
      List<String> names = List.of(row.cell(3).split(" ", -1));
      names.forEach(name -> requireKnown(kind, name));
      return new Demand(
          row.cell(0),
          OffencePattern.parse(row.cell(1), catalogue),
          kind,
          names,
          Severity.valueOf(row.cell(4)),
          row.cell(5).equals("completed"));
    }

    private static void requireKnown(Kind kind, String name) {
      boolean known =
          switch (kind) {
            case FEATURES_ANY, FEATURES_NONE -> CrimeFeature.ofCode(name).isPresent();
            case ENTRIES -> EntryKind.ofCode(name).isPresent();
            case VICTIM ->
                Arrays.stream(PartyKind.values()).anyMatch(each -> each.code().equals(name));
          };
      if (!known) {
        throw new IllegalStateException("A class cannot ask for " + name);
      }
    }

    void check(CrimeRecord record, OffenceReadings offence, Facts facts, Sheet.Item item) {
      Answer asked = offences.includes(offence);
      if (asked == Answer.NO || (completed && facts.answer(ATTEMPTED) == Answer.YES)) {
        return;
      }
      Set<String> missing = new TreeSet<>();
      Answer met = met(record, missing);
      if (met == Answer.YES) {
        item.applies();
      } else if (asked == Answer.NOT_STATED) {
        missing.add(offence.code().isEmpty() ? Paths.OFFENCE_CODE : Paths.OFFENCE_CLASS);
        item.open(missing);
      } else if (met == Answer.NOT_STATED) {
        item.open(missing);
      } else {
        item.add(
            item.finding(severity, message, where())
                .with("offence", Argument.code(record.offence().text()))
                .withMissing(cures()));
      }
    }

    private String where() {
      return switch (kind) {
        case FEATURES_ANY, FEATURES_NONE -> Paths.FEATURES;
        case ENTRIES -> paths().get(0);
        case VICTIM -> Paths.VICTIM_KIND;
      };
    }

    /** What would put it right; that the offence was only attempted may be what is missing. */
    private List<String> cures() {
      List<String> cures = new ArrayList<>(kind == Kind.ENTRIES ? paths() : List.of(where()));
      if (completed) {
        cures.add(Paths.ATTEMPTED);
      }
      return cures;
    }

    private List<String> paths() {
      return entries().stream().map(Paths::of).toList();
    }

    private List<EntryKind> entries() {
      return names.stream().map(EntryKind::ofCode).flatMap(Optional::stream).toList();
    }

    private Answer met(CrimeRecord record, Set<String> missing) {
      return switch (kind) {
        case FEATURES_ANY -> hasFeature(record, missing);
        case FEATURES_NONE -> hasFeature(record, missing).negate();
        case ENTRIES -> hasEntry(record, missing);
        case VICTIM -> hasVictim(record, missing);
      };
    }

    private Answer hasFeature(CrimeRecord record, Set<String> missing) {
      if (record.details().features().isEmpty()) {
        missing.add(Paths.FEATURES);
        return Answer.NOT_STATED;
      }
      Set<String> stated =
          record.details().features().get().stream()
              .map(CrimeFeature::code)
              .collect(Collectors.toSet());
      return Answer.of(names.stream().anyMatch(stated::contains));
    }

    private Answer hasEntry(CrimeRecord record, Set<String> missing) {
      Answer any = Answer.NO;
      for (EntryKind entry : entries()) {
        Optional<Integer> count = record.details().count(entry);
        if (count.isEmpty()) {
          missing.add(Paths.of(entry));
        }
        any = any.or(Answer.of(count.map(number -> number > 0)));
      }
      return any;
    }

    private Answer hasVictim(CrimeRecord record, Set<String> missing) {
      Optional<PartyKind> kindOfVictim = record.victim().flatMap(Victim::kind);
      if (kindOfVictim.isEmpty()) {
        missing.add(Paths.VICTIM_KIND);
      }
      return Answer.of(kindOfVictim.map(each -> names.contains(each.code())));
    }
  }
}
