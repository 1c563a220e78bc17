package uk.crimerecording.intake;

import java.util.List;
import java.util.Optional;

/**
 * What the records of a source are about. One source holds records of one content; a profile says
 * for each where the values stand.
 */
public enum Content {
  /** Crimes and other occurrences with what is applied for. */
  CRIMES("layouts"),
  /** Incident logs of command and control. */
  LOGS("logLayouts"),
  /** Work items for the Police National Computer. */
  WORK_ITEMS("workItemLayouts");

  private final String key;

  Content(String key) {
    this.key = key;
  }

  /** The key of the layouts in a profile. */
  public String key() {
    return key;
  }

  /** The content of a key, or empty where there is none. */
  public static Optional<Content> ofKey(String key) {
    for (Content content : values()) {
      if (content.key.equals(key)) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  /** The field that tells one record from another. */
  DomainField reference() {
    return switch (this) {
      case CRIMES -> DomainField.REFERENCE;
      case LOGS -> DomainField.LOG_EVENT;
      case WORK_ITEMS -> DomainField.ITEM_REFERENCE;
    };
  }

  /** Fields of which a layout has to map at least one; empty where it need not. */
  List<DomainField> essential() {
    return switch (this) {
      case CRIMES -> List.of(DomainField.OFFENCE_CODE, DomainField.OFFENCE_CLASS);
      case LOGS -> List.of();
      case WORK_ITEMS -> List.of(DomainField.ITEM_TYPE);
    };
  }
}
