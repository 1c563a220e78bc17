package uk.crimerecording.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.crimerecording.decision.Finding;
import uk.crimerecording.decision.Rule;
import uk.crimerecording.decision.RuleId;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.decision.Severity;
import uk.crimerecording.decision.Trace;
import uk.crimerecording.decision.TraceStep;
import uk.crimerecording.decision.TraceStep.Result;

/** What is written down while a record is looked at. Not thread-safe; one for each record. */
final class Sheet {

  private final RuleRegister register;
  private final List<Item> items = new ArrayList<>(Question.values().length);

  Sheet(RuleRegister register) {
    this.register = register;
  }

  /** One question put to the record: until something else is written, it does not apply. */
  Item ask(Question question) {
    Item item = new Item(question, register.rule(question.rule()));
    items.add(item);
    return item;
  }

  List<Finding> findings() {
    return items.stream().flatMap(item -> item.findings.stream()).toList();
  }

  Trace trace() {
    return new Trace(items.stream().map(Item::step).toList());
  }

  /** What is not stated and keeps a rule from being judged, by rule. */
  SortedMap<RuleId, SortedSet<String>> open() {
    SortedMap<RuleId, SortedSet<String>> open = new TreeMap<>();
    for (Item item : items) {
      if (!item.open.isEmpty()) {
        open.computeIfAbsent(item.rule.id(), id -> new TreeSet<>()).addAll(item.open);
      }
    }
    return open;
  }

  /** One question and what came of it. */
  static final class Item {

    private final Question question;
    private final Rule rule;
    private final List<Finding> findings = new ArrayList<>(1);
    private final SortedSet<String> open = new TreeSet<>();
    private boolean applies;

    private Item(Question question, Rule rule) {
      this.question = question;
      this.rule = rule;
    }

    /** The question applies to the record. */
    Item applies() {
      applies = true;
      return this;
    }

    /** Something that would decide is not stated. */
    void open(Collection<String> paths) {
      open.addAll(paths);
    }

    /** Something that would decide is not stated. */
    void open(String path) {
      open.add(path);
    }

    /** A finding of the rule. */
    Finding finding(Severity severity, String message, String where) {
      return Finding.of(rule, severity, where, "quality." + message);
    }

    /** Something that is to be put right. */
    Finding rework(String message, String where) {
      return finding(Severity.REWORK, message, where).withMissing(List.of(where));
    }

    void add(Finding finding) {
      findings.add(finding);
    }

    private TraceStep step() {
      return new TraceStep(rule, question.code(), result(), question.reads());
    }

    private Result result() {
      if (!findings.isEmpty()) {
        return Result.NOT_MET;
      }
      if (!open.isEmpty()) {
        return Result.NOT_DECIDABLE;
      }
      return applies ? Result.MET : Result.NOT_APPLICABLE;
    }
  }
}
