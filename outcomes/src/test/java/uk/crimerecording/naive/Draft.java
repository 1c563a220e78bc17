package uk.crimerecording.naive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.Application;
import uk.crimerecording.record.CancellationApplication;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.HistoryEntry;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** A record and an application in the making: everything may be stated, changed or taken back. */
final class Draft {

  static final LocalDate DECIDED = LocalDate.of(2026, 6, 15);

  private static final String STARTING_POINTS = "/uk/crimerecording/desk/baselines.tsv";

  final String applied;
  RecordedOffence offence;
  Optional<LocalDate> reported = Optional.of(LocalDate.of(2026, 5, 4));
  Optional<LocalDate> recorded = Optional.of(LocalDate.of(2026, 5, 4));
  Optional<Period> occurred = Optional.of(Period.on(LocalDate.of(2026, 5, 3)));
  Optional<Victim> victim = Optional.empty();
  Optional<List<Suspect>> suspects = Optional.empty();
  Optional<Set<CrimeFlag>> flags = Optional.of(Set.of());
  Answer highRisk = Answer.NOT_STATED;
  Answer intimatePartner = Answer.NOT_STATED;
  Optional<List<RelatedCrime>> related = Optional.of(List.of());
  Optional<OutcomeType> earlierOutcome = Optional.empty();
  Optional<CancellationCode> earlierCancellation = Optional.empty();
  Optional<LocalDate> on = Optional.of(DECIDED);
  Optional<DecisionMaker> by = Optional.empty();
  Optional<List<RecordedOffence>> charged = Optional.empty();
  Optional<List<String>> statutes = Optional.empty();
  Optional<String> duplicateOf = Optional.empty();
  Optional<String> receivingForce = Optional.empty();
  Optional<String> receivingReference = Optional.empty();
  final Map<String, String> facts = new TreeMap<>();

  private Draft(String applied, RecordedOffence offence) {
    this.applied = applied;
    this.offence = offence;
  }

  /** The lines that describe one complete application each. */
  static List<String> startingPoints() {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Draft.class.getResourceAsStream(STARTING_POINTS)) {
      if (in == null) {
        throw new IllegalStateException("No starting points");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** A fresh draft of one line. */
  static Draft of(String line) {
    String[] cells = line.split("\t", -1);
    Draft draft = new Draft(cells[0], code(cells[1]));
    if (cells[0].equals("17")) {
      draft.occurred = Optional.of(Period.on(LocalDate.of(2025, 10, 3)));
    }
    String[] victim = cells[2].split(" ", -1);
    draft.victim =
        Optional.of(
            switch (victim[0]) {
              case "person" -> Victim.person(Integer.parseInt(victim[1])).inRole(VictimRole.NONE);
              case "state" -> Victim.of(PartyKind.STATE);
              default -> Victim.of(PartyKind.BUSINESS);
            });
    draft.suspects =
        Optional.of(
            cells[3].equals("-")
                ? List.of()
                : List.of(Suspect.identified(Integer.parseInt(cells[3]))));
    DecisionMaker by =
        switch (cells[4]) {
          case "fcr accredited" -> DecisionMaker.of(DecisionRole.FCR).withAccreditation(Answer.YES);
          case "ddm" -> DecisionMaker.of(DecisionRole.DDM);
          case "supervisor inspector" ->
              DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(Rank.INSPECTOR);
          default -> DecisionMaker.of(DecisionRole.SUPERVISOR).withRank(Rank.SERGEANT);
        };
    draft.by = Optional.of(by.withStanding(Answer.YES, Answer.YES));
    if (!cells[5].equals("-")) {
      draft.charged = Optional.of(List.of(code(cells[5])));
    }
    for (String term : cells[6].split(" ", -1)) {
      int equals = term.indexOf('=');
      if (equals > 0) {
        draft.facts.put(term.substring(0, equals), term.substring(equals + 1));
      } else if (term.startsWith("!")) {
        draft.facts.put(term.substring(1), "false");
      } else {
        draft.facts.put(term, "true");
      }
    }
    if (cells[0].equals("C1")) {
      draft.receivingForce = Optional.of("13");
      draft.receivingReference = Optional.of("13260123456");
    }
    if (cells[0].equals("C3")) {
      draft.duplicateOf = Optional.of("R-0991");
    }
    return draft;
  }

  static RecordedOffence code(String code) {
    return RecordedOffence.ofCode(OffenceCode.of(code));
  }

  boolean isCancellation() {
    return applied.startsWith("C");
  }

  CrimeRecord record() {
    CrimeRecord.Builder record =
        CrimeRecord.builder("R-1004", offence)
            .highRiskDomesticAbuse(highRisk)
            .intimatePartner(intimatePartner);
    reported.ifPresent(day -> record.reportedAt(day.atTime(9, 30).atZone(CrimeRecord.ZONE)));
    recorded.ifPresent(day -> record.recordedAt(day.atTime(10, 15).atZone(CrimeRecord.ZONE)));
    occurred.ifPresent(record::occurred);
    victim.ifPresent(record::victim);
    suspects.ifPresent(record::suspects);
    flags.ifPresent(record::flags);
    related.ifPresent(record::related);
    Optional<LocalDate> earlier = Optional.of(LocalDate.of(2026, 5, 20));
    earlierOutcome.ifPresent(type -> record.event(new HistoryEntry.OutcomeApplied(type, earlier)));
    earlierCancellation.ifPresent(code -> record.event(new HistoryEntry.Cancelled(code, earlier)));
    return record.build();
  }

  Application application() {
    return isCancellation() ? cancellation() : outcome();
  }

  OutcomeApplication outcome() {
    return new OutcomeApplication(
        OutcomeType.ofCode(applied).orElseThrow(), on, by, charged, statutes, stated());
  }

  CancellationApplication cancellation() {
    return new CancellationApplication(
        CancellationCode.ofCode(applied).orElseThrow(),
        on,
        by,
        duplicateOf,
        receivingForce,
        receivingReference,
        stated());
  }

  private Facts stated() {
    Facts.Builder builder = Facts.builder();
    facts.forEach(
        (name, value) -> state(builder, FactVocabulary.standard().find(name).orElseThrow(), value));
    return builder.build();
  }

  private static <T> void state(Facts.Builder builder, Fact<T> fact, String value) {
    builder.state(fact, fact.parse(value).orElseThrow());
  }
}
