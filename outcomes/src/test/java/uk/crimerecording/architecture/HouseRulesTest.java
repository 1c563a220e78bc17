package uk.crimerecording.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every house rule finds what it forbids. */
class HouseRulesTest {

  /** Obeys every rule. */
  public static final class Obedient {
    static final List<String> NAMES = List.of("a");

    private static final ImmutableList<String> HIDDEN = ImmutableList.of("a");

    public List<String> names() {
      return HIDDEN;
    }
  }

  /** Open for extension, and with no other fault. */
  public static class Open {}

  static final class Assigned {
    static int count;
  }

  static final class WithArray {
    static final int[] NUMBERS = {1};
  }

  static final class WithList {
    static final ArrayList<String> NAMES = new ArrayList<>();
  }

  public static final class Returns {
    public ImmutableList<String> names() {
      return ImmutableList.of();
    }
  }

  public static final class Takes {
    public int count(Set<ImmutableList<String>> names) {
      return names.size();
    }
  }

  static final class Dates {
    LocalDate today() {
      return LocalDate.now(Clock.systemUTC());
    }
  }

  static final class DatesByReference {
    static final Supplier<LocalDate> TODAY = LocalDate::now;
  }

  static final class Reflects {
    Method[] methods() {
      return Obedient.class.getMethods();
    }
  }

  static final class Prints {
    void print() {
      System.out.println("printed");
    }
  }

  static final class Logs {
    static final Logger LOGGER = Logger.getLogger("a");
  }

  static final class Borrows {
    ClassLoader loader() {
      return Thread.currentThread().getContextClassLoader();
    }
  }

  record Forbidden(ArchRule rule, Class<?> example) {
    @Override
    public String toString() {
      return example.getSimpleName();
    }
  }

  static Stream<Forbidden> forbidden() {
    return Stream.of(
        new Forbidden(HouseRules.NOBODY_EXTENDS_WHAT_IS_NOT_MADE_FOR_IT, Open.class),
        new Forbidden(HouseRules.NO_STATIC_STATE_CAN_CHANGE, Assigned.class),
        new Forbidden(HouseRules.NO_STATIC_STATE_CAN_CHANGE, WithArray.class),
        new Forbidden(HouseRules.NO_STATIC_STATE_CAN_CHANGE, WithList.class),
        new Forbidden(HouseRules.NO_FOREIGN_TYPE_IS_PART_OF_THE_API, Returns.class),
        new Forbidden(HouseRules.NO_FOREIGN_TYPE_IS_PART_OF_THE_API, Takes.class),
        new Forbidden(HouseRules.CLOCK_AND_CHANCE_ARE_INPUTS, Dates.class),
        new Forbidden(HouseRules.CLOCK_AND_CHANCE_ARE_INPUTS, DatesByReference.class),
        new Forbidden(HouseRules.NO_REFLECTION, Reflects.class),
        new Forbidden(HouseRules.NOTHING_IS_PRINTED, Prints.class),
        new Forbidden(HouseRules.NO_LOGGING_BUT_THE_FACADE, Logs.class),
        new Forbidden(HouseRules.RESOURCES_ARE_READ_THROUGH_THEIR_OWNER, Borrows.class),
        new Forbidden(HouseRules.HOSTS_NEED_GUAVA_AND_SLF4J_ONLY, HouseRules.class));
  }

  private static boolean isBroken(ArchRule rule, Class<?> example) {
    return rule.evaluate(new ClassFileImporter().importClasses(example)).hasViolation();
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void a_rule_finds_what_it_forbids(Forbidden forbidden) {
    assertTrue(isBroken(forbidden.rule(), forbidden.example()));
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void a_rule_finds_nothing_where_nothing_is_wrong(Forbidden forbidden) {
    assertFalse(isBroken(forbidden.rule(), Obedient.class));
  }

  @ParameterizedTest
  @MethodSource("forbidden")
  void a_rule_says_why(Forbidden forbidden) {
    assertEquals(2, forbidden.rule().getDescription().split(", because ", -1).length);
  }

  @Test
  void a_rule_that_looks_at_nothing_fails() {
    ArchRule aboutNothing =
        classes().that().resideInAPackage("uk.crimerecording.nowhere").should().bePublic();

    assertThrows(
        AssertionError.class,
        () -> aboutNothing.check(new ClassFileImporter().importClasses(Obedient.class)));
  }
}
