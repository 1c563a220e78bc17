package uk.crimerecording.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.OutcomeApplication;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/** A complete and acceptable application on an invented record, to be tweaked by tests. */
record Baseline(String name, CrimeRecord record, Application application) {

  static final LocalDate DECIDED = LocalDate.of(2026, 6, 15);

  static List<Baseline> all() {
    List<Baseline> all = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Baseline.class.getResourceAsStream("baselines.tsv")),
                StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.startsWith("#")) {
          all.add(of(line.split("\t", -1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  static Baseline of(String applied) {
    return all().stream()
        .filter(baseline -> baseline.application.code().equals(applied))
        .findFirst()
        .orElseThrow();
  }

  private static Baseline of(String[] cells) {
    RecordedOffence offence = RecordedOffence.ofCode(OffenceCode.of(cells[1]));
    boolean expired = cells[0].equals("17");
    CrimeRecord.Builder record =
        CrimeRecord.builder("R-1004", offence)
            .recordedAt(LocalDateTime.of(2026, 5, 4, 10, 15).atZone(CrimeRecord.ZONE))
            .reportedAt(LocalDateTime.of(2026, 5, 4, 9, 30).atZone(CrimeRecord.ZONE))
            .occurred(Period.on(LocalDate.of(expired ? 2025 : 2026, expired ? 10 : 5, 3)))
            .flags(Set.of())
            .related(List.of())
            .victim(victim(cells[2].split(" ", -1)))
            .suspects(
                cells[3].equals("-")
                    ? List.of()
                    : List.of(Suspect.identified(Integer.parseInt(cells[3]))));
    DecisionMaker by = decider(cells[4].split(" ", -1));
    Facts facts = facts(cells[6]);
    Application application =
        cells[0].startsWith("C")
            ? new CancellationApplication(
                CancellationCode.ofCode(cells[0]).orElseThrow(),
                Optional.of(DECIDED),
                Optional.of(by),
                cells[0].equals("C3") ? Optional.of("R-0991") : Optional.empty(),
                cells[0].equals("C1") ? Optional.of("13") : Optional.empty(),
                cells[0].equals("C1") ? Optional.of("13260123456") : Optional.empty(),
                facts)
            : new OutcomeApplication(
                OutcomeType.ofCode(cells[0]).orElseThrow(),
                Optional.of(DECIDED),
                Optional.of(by),
                cells[5].equals("-")
                    ? Optional.empty()
                    : Optional.of(List.of(RecordedOffence.ofCode(OffenceCode.of(cells[5])))),
                Optional.empty(),
                facts);
    return new Baseline(cells[0] + " on " + cells[1], record.build(), application);
  }

  private static Victim victim(String[] parts) {
    if (parts.length == 2) {
      return Victim.person(Integer.parseInt(parts[1])).inRole(VictimRole.NONE);
    }
    return Victim.of(parts[0].equals("state") ? PartyKind.STATE : PartyKind.BUSINESS);
  }

  private static DecisionMaker decider(String[] parts) {
    DecisionMaker standing =
        switch (parts[0]) {
          case "fcr" -> DecisionMaker.of(DecisionRole.FCR).withAccreditation(Answer.YES);
          case "ddm" -> DecisionMaker.of(DecisionRole.DDM);
          default ->
              DecisionMaker.of(DecisionRole.SUPERVISOR)
                  .withRank(parts[1].equals("inspector") ? Rank.INSPECTOR : Rank.SERGEANT);
        };
    return standing.withStanding(Answer.YES, Answer.YES);
  }

  private static Facts facts(String cell) {
    Facts.Builder facts = Facts.builder();
    for (String term : cell.split(" ", -1)) {
      int equals = term.indexOf('=');
      if (equals > 0) {
        state(facts, term.substring(0, equals), term.substring(equals + 1));
      } else if (term.startsWith("!")) {
        state(facts, term.substring(1), "false");
      } else {
        state(facts, term, "true");
      }
    }
    return facts.build();
  }

  private static void state(Facts.Builder facts, String name, String value) {
    stateTyped(facts, FactVocabulary.standard().find(name).orElseThrow(), value);
  }

  private static <T> void stateTyped(Facts.Builder facts, Fact<T> fact, String value) {
    facts.state(fact, fact.parse(value).orElseThrow());
  }

  Facts facts() {
    return application.facts();
  }

  Baseline withFacts(Facts facts) {
    if (application instanceof OutcomeApplication outcome) {
      return new Baseline(name, record, outcome.withFacts(facts));
    }
    return new Baseline(name, record, ((CancellationApplication) application).withFacts(facts));
  }

  Baseline withRecord(CrimeRecord other) {
    return new Baseline(name, other, application);
  }

  @Override
  public String toString() {
    return name;
  }
}
