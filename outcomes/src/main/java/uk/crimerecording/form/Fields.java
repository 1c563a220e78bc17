package uk.crimerecording.form;

import uk.crimerecording.intake.DomainField;

/** Domain fields by their names. */
final class Fields {

  static final DomainField ROLE = of("role");

  private Fields() {}

  static DomainField of(String name) {
    return DomainField.find(name)
        .orElseThrow(() -> new IllegalStateException("There is no field " + name));
  }
}
