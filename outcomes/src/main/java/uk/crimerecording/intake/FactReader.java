package uk.crimerecording.intake;

import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.Facts;

/** Reads the facts that the record at hand states. Not thread-safe. */
final class FactReader {

  private final RecordDraft draft;
  private final ValueReader values;

  FactReader(RecordDraft draft, ValueReader values) {
    this.draft = draft;
    this.values = values;
  }

  Facts facts() {
    Facts.Builder facts = Facts.builder();
    for (int i = 0; i < draft.statedCount(); i++) {
      DomainField field = draft.stated(i);
      if (field.fact().isPresent()) {
        Fact<?> fact = field.fact().get();
        Object value = value(field, fact, draft.statedValue(i));
        if (value != null) {
          facts.offer(fact, value);
        }
      }
    }
    return facts.build();
  }

  private @Nullable Object value(DomainField field, Fact<?> fact, RawValue raw) {
    return switch (fact.type()) {
      case BOOLEAN -> {
        Answer answer = values.answer(field, raw);
        yield answer.isStated() ? Boolean.valueOf(answer == Answer.YES) : null;
      }
      case ENUM -> values.pick(field, raw, String.class);
      case DATE -> values.day(field);
      case INTEGER -> values.number(field, raw);
      case MONEY, CODE -> values.parsed(field, fact, raw);
    };
  }
}
