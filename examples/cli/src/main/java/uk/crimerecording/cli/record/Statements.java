package uk.crimerecording.cli.record;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import uk.crimerecording.cli.explain.FactText;
import uk.crimerecording.cli.scenario.Values;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCatalogue;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.recording.ReportedMatter;
import uk.crimerecording.recording.Reporter;

/** What is stated on the command line; it takes the place of what a file states. */
final class Statements {

  /**
   * A fact with the spelling of its value.
   *
   * @param fact the fact
   * @param spelling a spelling that the fact accepts
   */
  record StatedFact(Fact<?> fact, String spelling) {}

  @Option(
      names = "--fact",
      paramLabel = "NAME=VALUE",
      converter = FactConverter.class,
      description = "a fact of the vocabulary; may be given several times")
  private List<StatedFact> facts = List.of();

  @Option(
      names = "--reporter",
      paramLabel = "WHO",
      converter = ReporterConverter.class,
      description = "who reported: victim, third-party, ...")
  private Optional<Reporter> reporter = Optional.empty();

  @Option(
      names = "--offence",
      paramLabel = "CODE|CLASS",
      converter = OffenceConverter.class,
      description = "the offence alleged")
  private Optional<RecordedOffence> offence = Optional.empty();

  @Option(
      names = "--received-at",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "when the report was first received, such as 2026-05-04T10:15")
  private Optional<ZonedDateTime> receivedAt = Optional.empty();

  @Option(
      names = "--victim-age",
      paramLabel = "YEARS",
      converter = AgeConverter.class,
      description = "the age of the victim at the time of the offence")
  private Optional<Integer> victimAge = Optional.empty();

  /**
   * A matter with what is stated here.
   *
   * @throws IllegalArgumentException if both together cannot be, or a fact is stated twice
   */
  ReportedMatter applyTo(ReportedMatter matter) {
    ReportedMatter.Builder stated = matter.toBuilder();
    Facts.Builder all = matter.facts().toBuilder();
    Set<Fact<?>> seen = new HashSet<>();
    for (StatedFact each : facts) {
      if (!seen.add(each.fact())) {
        throw new IllegalArgumentException("The fact " + each.fact().name() + " is stated twice");
      }
      state(all, each.fact(), each.spelling());
    }
    stated.facts(all.build());
    reporter.ifPresent(stated::reporter);
    offence.ifPresent(stated::alleged);
    receivedAt.ifPresent(stated::receivedAt);
    victimAge.ifPresent(age -> stated.victim(aged(matter, age)));
    return stated.build();
  }

  private static <T> void state(Facts.Builder facts, Fact<T> fact, String spelling) {
    facts.state(fact, fact.parse(spelling).orElseThrow());
  }

  private static Party aged(ReportedMatter matter, int age) {
    Party victim = matter.victim().orElse(Party.of(PartyKind.PERSON));
    return new Party(victim.kind(), Optional.of(age), victim.sex(), victim.role());
  }

  /** Reads {@code name=value}. */
  static final class FactConverter implements ITypeConverter<StatedFact> {

    @Override
    public StatedFact convert(String text) {
      int divider = text.indexOf('=');
      if (divider < 0) {
        throw new TypeConversionException("expected NAME=VALUE");
      }
      String name = text.substring(0, divider);
      Fact<?> fact =
          FactVocabulary.standard()
              .find(name)
              .orElseThrow(() -> new TypeConversionException("no fact has this name"));
      if (!Values.isOfRecording(fact)) {
        throw new TypeConversionException(
            "no decision of the kind recording reads the fact "
                + name
                + "; it belongs to "
                + String.join(", ", fact.kinds()));
      }
      String spelling = text.substring(divider + 1);
      if (fact.parse(spelling).isEmpty()) {
        throw new TypeConversionException(name + ": expected " + FactText.expected(fact));
      }
      return new StatedFact(fact, spelling);
    }
  }

  /** Reads who reported. */
  static final class ReporterConverter implements ITypeConverter<Reporter> {

    @Override
    public Reporter convert(String text) {
      return Reporter.ofCode(text)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "expected one of "
                          + String.join(
                              ", ",
                              List.of(Reporter.values()).stream().map(Reporter::code).toList())));
    }
  }

  /** Reads an offence of the list. */
  static final class OffenceConverter implements ITypeConverter<RecordedOffence> {

    @Override
    public RecordedOffence convert(String text) {
      return new OffenceReading(OffenceCatalogue.april2026())
          .read(text)
          .orElseThrow(() -> new TypeConversionException("expected " + OffenceReading.EXPECTED));
    }
  }

  /** Reads a time; without an offset it is one of the zone of all records. */
  static final class TimeConverter implements ITypeConverter<ZonedDateTime> {

    @Override
    public ZonedDateTime convert(String text) {
      try {
        return Values.time(text);
      } catch (DateTimeException e) {
        throw new TypeConversionException("expected a time such as 2026-05-04T10:15");
      }
    }
  }

  /** Reads an age. */
  static final class AgeConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
      if (text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= Party.OLDEST) {
        return Integer.valueOf(text);
      }
      throw new TypeConversionException("expected a whole number from 0 to " + Party.OLDEST);
    }
  }
}
