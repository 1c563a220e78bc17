package uk.crimerecording.intake;

import java.util.List;
import java.util.Optional;

/**
 * What the records of a source are about. One source holds records of one content; a profile says
 * for each where the values stand.
 */
public enum Content {
  /** Crimes and other occurrences with what is applied for. */
  CRIMES("crimes", "layouts"),
  /** Incident logs of command and control. */
  LOGS("logs", "logLayouts"),
  /** Work items for the Police National Computer. */
  WORK_ITEMS("work-items", "workItemLayouts");

  private final String code;
  private final String key;

  Content(String code, String key) {
    this.code = code;
    this.key = key;
  }

  /** The name on command lines, such as {@code work-items}. */
  public String code() {
    return code;
  }

  /** The content of a code, or empty where there is none. */
  public static Optional<Content> ofCode(String code) {
    for (Content content : values()) {
      if (content.code.equals(code)) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
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

  /** The field with the reference of a record; that of a log may begin again each day. */
  public DomainField reference() {
    return switch (this) {
      case CRIMES -> DomainField.REFERENCE;
      case LOGS -> DomainField.LOG_EVENT;
      case WORK_ITEMS -> DomainField.ITEM_REFERENCE;
    };
  }

  /** Fields of which a layout has to map at least one; empty where it need not. */
  public List<DomainField> essential() {
    return switch (this) {
      case CRIMES -> List.of(DomainField.OFFENCE_CODE, DomainField.OFFENCE_CLASS);
      case LOGS -> List.of();
      case WORK_ITEMS -> List.of(DomainField.ITEM_TYPE);
    };
  }
}
