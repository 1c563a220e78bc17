package uk.crimerecording.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.fact.Facts;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.Party;

/**
 * A question whose answer would bring a matter nearer to a decision. Immutable and thread-safe.
 *
 * @param about the fact or path that it is about, such as {@code victimConfirms} or {@code
 *     victim.age}; the same name as in {@link RecordingDecision#missing()}
 * @param meaning what it means that this is so, or what is asked for, in plain words
 * @param form the form of an answer
 * @param answers the answers that may be given, in order; empty where the form says it all
 * @param rule the rule that asks
 */
public record Question(String about, String meaning, Form form, List<String> answers, Rule rule) {

  /** The form of an answer. */
  public enum Form {
    /** {@code true} or {@code false}. */
    YES_OR_NO,
    /** One of the answers. */
    CHOICE,
    /** An age in whole years, from 0 to 130. */
    AGE,
    /** An offence code, such as {@code 008/06}. */
    OFFENCE_CODE
  }

  /** A question. */
  public Question {
    Objects.requireNonNull(about);
    Objects.requireNonNull(meaning);
    Objects.requireNonNull(form);
    answers = List.copyOf(answers);
    Objects.requireNonNull(rule);
  }

  static Question of(Input input, String meaning, Rule rule) {
    Form form = form(input);
    List<String> answers =
        switch (form) {
          case YES_OR_NO -> List.of("true", "false");
          case CHOICE -> input.answers();
          case AGE, OFFENCE_CODE -> List.of();
        };
    return new Question(input.path(), meaning, form, answers, rule);
  }

  private static Form form(Input input) {
    if (input == Input.VICTIM_AGE) {
      return Form.AGE;
    }
    if (input == Input.REPORTER) {
      return Form.CHOICE;
    }
    return input
        .fact()
        .map(fact -> fact.type() == FactType.BOOLEAN ? Form.YES_OR_NO : Form.CHOICE)
        .orElse(Form.OFFENCE_CODE);
  }

  /**
   * The matter with this question answered.
   *
   * @param matter the matter that the question was asked about
   * @param answer the spelling of an answer, see {@link Form}
   * @return the matter with one more thing stated, or empty where this is no answer
   */
  public Optional<ReportedMatter> answer(ReportedMatter matter, String answer) {
    Optional<Fact<?>> fact = FactVocabulary.standard().find(about);
    if (fact.isPresent()) {
      return state(matter, fact.get(), answer);
    }
    return switch (form) {
      case AGE -> age(answer).map(age -> Input.withVictimAged(matter, age));
      case CHOICE -> Reporter.ofCode(answer).map(who -> matter.toBuilder().reporter(who).build());
      default ->
          OffenceCode.read(answer)
              .map(reading -> RecordedOffence.ofCode(reading.code()))
              .map(offence -> matter.toBuilder().alleged(offence).build());
    };
  }

  private static <T> Optional<ReportedMatter> state(
      ReportedMatter matter, Fact<T> fact, String answer) {
    return fact.parse(answer)
        .map(
            value -> {
              Facts more = matter.facts().toBuilder().state(fact, value).build();
              return matter.toBuilder().facts(more).build();
            });
  }

  private static Optional<Integer> age(String answer) {
    boolean number =
        !answer.isEmpty() && answer.length() <= 3 && answer.chars().allMatch(Character::isDigit);
    return number
        ? Optional.of(Integer.valueOf(answer)).filter(age -> age <= Party.OLDEST)
        : Optional.empty();
  }
}
