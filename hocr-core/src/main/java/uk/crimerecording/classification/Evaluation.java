package uk.crimerecording.classification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.classification.DecisionTable.Result;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.offence.RecordedOffence;

/**
 * Goes through the tables for one set of circumstances. A row is possible unless a stated fact
 * excludes it; where all possible rows give the same, that is the answer, whatever is not stated.
 * Otherwise the answer is all that they give, with the facts that could change it.
 */
final class Evaluation {

  /**
   * With more tables than these still possible, what was done is itself unknown: their questions
   * wait until that is answered.
   */
  private static final int TABLES_ASKED_TOGETHER = 4;

  private final DecisionTables tables;
  private final Circumstances circumstances;
  private final Rule general;
  private final List<TraceStep> steps = new ArrayList<>();

  /**
   * The answer of a table.
   *
   * @param offences the offences that are possible
   * @param noneIsPossible whether it may be no notifiable offence, or one that cannot be named yet
   * @param questions the facts and paths that could change it, the most telling first, with the
   *     rule that asks; none where it is settled
   */
  record Answer(
      Set<RecordedOffence> offences, boolean noneIsPossible, Map<String, Rule> questions) {

    boolean isSettled() {
      return questions.isEmpty();
    }

    boolean settlesTheSameAs(Answer other) {
      return isSettled() && other.isSettled() && offences.equals(other.offences);
    }
  }

  /** A row that is possible, and the answer it leads to. */
  private record Possible(TableRow row, Answer answer) {

    boolean answersAs(Possible other) {
      return row.result().equals(other.row.result()) || answer.settlesTheSameAs(other.answer);
    }
  }

  /**
   * An evaluation.
   *
   * @param general the rule of rows that cite none
   */
  Evaluation(DecisionTables tables, Circumstances circumstances, Rule general) {
    this.tables = tables;
    this.circumstances = circumstances;
    this.general = general;
  }

  Answer run() {
    return answer(tables.table(DecisionTables.FIRST));
  }

  /** The tables consulted, in order. */
  List<TraceStep> steps() {
    return steps;
  }

  private Answer answer(DecisionTable table) {
    long[] ranges = table.possible(circumstances);
    List<TableRow> rows = table.possibleRows(ranges);
    int before = steps.size();
    Map<Result, Answer> answers = new LinkedHashMap<>();
    List<Possible> possible = new ArrayList<>();
    for (TableRow row : rows) {
      @Nullable Answer known = answers.get(row.result());
      Answer answer = known == null ? answer(row) : known;
      answers.put(row.result(), answer);
      possible.add(new Possible(row, answer));
    }
    Answer merged = merge(table, ranges, possible, answers);
    steps.addAll(before, steps(table, rows, merged.isSettled() || answers.size() == 1));
    return merged;
  }

  private Answer answer(TableRow row) {
    Result result = row.result();
    if (result.next().isPresent()) {
      return answer(tables.table(result.next().get()));
    }
    Map<String, Rule> questions = new LinkedHashMap<>();
    result.asks().forEach(name -> questions.put(name, firstRule(row)));
    return new Answer(
        new LinkedHashSet<>(result.offences()), result.offences().isEmpty(), questions);
  }

  private Rule firstRule(TableRow row) {
    return row.rules().isEmpty() ? general : row.rules().get(0);
  }

  private Answer merge(
      DecisionTable table, long[] ranges, List<Possible> possible, Map<Result, Answer> answers) {
    if (answers.size() == 1) {
      return answers.values().iterator().next();
    }
    Set<RecordedOffence> offences = new LinkedHashSet<>();
    answers.values().forEach(answer -> offences.addAll(answer.offences()));
    Map<String, Rule> questions = new LinkedHashMap<>();
    for (Open open : open(table, ranges, possible)) {
      open.names().forEach(name -> questions.putIfAbsent(name, open.rule()));
    }
    long further = answers.keySet().stream().filter(r -> r.next().isPresent()).count();
    if (further <= TABLES_ASKED_TOGETHER) {
      answers.values().forEach(answer -> answer.questions().forEach(questions::putIfAbsent));
    }
    boolean noneIsPossible = answers.values().stream().anyMatch(Answer::noneIsPossible);
    return new Answer(offences, noneIsPossible, questions);
  }

  /**
   * A column that could still change the answer.
   *
   * @param left how many offences are left after its answer, on average
   */
  private record Open(List<String> names, Rule rule, double left) {}

  private List<Open> open(DecisionTable table, long[] ranges, List<Possible> possible) {
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < ranges.length; i++) {
      Optional<TableRow> told = told(i, ranges, possible);
      if (told.isPresent()) {
        open.add(
            new Open(
                unstated(table.columns().get(i).input()),
                firstRule(told.get()),
                left(i, ranges[i], possible)));
      }
    }
    open.sort(Comparator.comparingDouble(Open::left));
    return open;
  }

  /**
   * A row that this column alone tells from one with another answer; empty where the column no
   * longer matters.
   */
  private static Optional<TableRow> told(int column, long[] ranges, List<Possible> possible) {
    for (Possible one : possible) {
      for (Possible other : possible) {
        if (!one.answersAs(other) && one.row().isToldFrom(other.row(), column, ranges)) {
          return Optional.of(one.row());
        }
      }
    }
    return Optional.empty();
  }

  private static double left(int column, long ranges, List<Possible> possible) {
    int left = 0;
    for (long rest = ranges; rest != 0; rest &= rest - 1) {
      long range = Long.lowestOneBit(rest);
      Set<RecordedOffence> offences = new LinkedHashSet<>();
      for (Possible one : possible) {
        if ((one.row().admitted(column) & range) != 0) {
          offences.addAll(one.answer().offences());
        }
      }
      left += offences.size();
    }
    return (double) left / Long.bitCount(ranges);
  }

  private List<String> unstated(Input input) {
    return input.asks().stream()
        .filter(name -> tables.stated(name, circumstances).isEmpty())
        .toList();
  }

  private List<TraceStep> steps(DecisionTable table, List<TableRow> rows, boolean decided) {
    Set<Rule> rules = new LinkedHashSet<>();
    Set<String> read = new LinkedHashSet<>();
    for (TableRow row : rows) {
      rules.add(firstRule(row));
      rules.addAll(row.rules());
      for (int i = 0; i < table.columns().size(); i++) {
        if (row.isRestricted(i)) {
          read.addAll(table.columns().get(i).input().reads());
        }
      }
    }
    TraceStep.Result result = decided ? TraceStep.Result.MET : TraceStep.Result.NOT_DECIDABLE;
    List<String> names = List.copyOf(read);
    return rules.stream().map(rule -> new TraceStep(rule, table.name(), result, names)).toList();
  }
}
