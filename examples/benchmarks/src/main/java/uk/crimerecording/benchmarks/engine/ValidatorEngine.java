package uk.crimerecording.benchmarks.engine;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Hibernate Validator: the checks are constraints on {@link ValidatedForm}. Messages are plain, so
 * no expression language is asked, which is its fast way.
 */
final class ValidatorEngine implements CheckEngine {

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Override
  public Set<OutcomeCheck> failedOf(CheckedRecord checked) {
    Set<OutcomeCheck> failed = EnumSet.noneOf(OutcomeCheck.class);
    for (ConstraintViolation<ValidatedForm> violation :
        validator.validate(new ValidatedForm(checked.form()))) {
      failed.add(OutcomeCheck.valueOf(violation.getMessageTemplate()));
    }
    return failed;
  }
}
