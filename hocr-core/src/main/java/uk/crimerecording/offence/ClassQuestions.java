package uk.crimerecording.offence;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Finds the questions on which classes differ (rule CAT-03). */
final class ClassQuestions {

  private ClassQuestions() {}

  static Set<ClassQuestion> between(
      Collection<OffenceClass> classes, Map<String, Map<ClassQuestion, String>> answers) {
    if (classes.size() < 2) {
      return Set.of();
    }
    EnumSet<ClassQuestion> questions = EnumSet.noneOf(ClassQuestion.class);
    for (ClassQuestion question : ClassQuestion.values()) {
      Set<String> distinct = new HashSet<>();
      for (OffenceClass offenceClass : classes) {
        String answer = answers.getOrDefault(offenceClass.code(), Map.of()).get(question);
        if (answer != null) {
          distinct.add(answer);
        }
      }
      if (distinct.size() > 1) {
        questions.add(question);
      }
    }
    return Collections.unmodifiableSet(questions);
  }
}
