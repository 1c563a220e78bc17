package uk.crimerecording.benchmarks.engine;

import java.util.Set;

/** Something that makes the twenty checks. Not thread-safe. */
public interface CheckEngine {

  /** The checks that fail: found not to be so, or not stated. */
  Set<OutcomeCheck> failedOf(CheckedRecord checked);

  /** The engines compared. */
  enum Kind {
    /** This library, with its verdict, findings, alternatives and trace. */
    LIBRARY,
    /** Drools with rules compiled to its executable model. */
    DROOLS,
    /** Easy Rules. */
    EASY_RULES,
    /** Hibernate Validator. */
    VALIDATOR;

    /** A new engine, ready for its first record. */
    public CheckEngine start() {
      return switch (this) {
        case LIBRARY -> new LibraryEngine();
        case DROOLS -> new DroolsEngine();
        case EASY_RULES -> new EasyRulesEngine();
        case VALIDATOR -> new ValidatorEngine();
      };
    }
  }
}
