package uk.crimerecording.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that every class of the library obeys. */
final class HouseRules {

  /** Calls whose answer is not the same for ever. */
  private static final Set<String> ANSWERS_THAT_CHANGE =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID");

  private HouseRules() {}

  @ArchTest
  static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
      slices()
          .matching("uk.crimerecording.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package is understood by reading it and what it builds on");

  @ArchTest
  static final ArchRule HOSTS_NEED_GUAVA_AND_SLF4J_ONLY =
      classes()
          .that()
          .resideOutsideOfPackage("uk.crimerecording.intake.json..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "com.google.common..",
              "org.jspecify.annotations..",
              "org.slf4j..",
              "uk.crimerecording..")
          .because(
              "readers of JSON, XML and CSV belong to the adapters, and hosts carry their own; the one"
                  + " package that adapters share for JSON is for those that bring Jackson along");

  @ArchTest
  static final ArchRule NO_FOREIGN_TYPE_IS_PART_OF_THE_API =
      classes()
          .that()
          .arePublic()
          .should(notExposeForeignTypes())
          .because("hosts carry other versions of the same libraries");

  @ArchTest
  static final ArchRule NOBODY_EXTENDS_WHAT_IS_NOT_MADE_FOR_IT =
      classes()
          .that()
          .arePublic()
          .should(beClosedForExtension())
          .because("values that a host could subclass would be neither immutable nor thread-safe");

  @ArchTest
  static final ArchRule NO_STATIC_STATE_CAN_CHANGE =
      fields()
          .that()
          .areStatic()
          .should(beConstant())
          .because("decisions depend on their inputs alone, whichever thread makes them");

  @ArchTest
  static final ArchRule CLOCK_AND_CHANCE_ARE_INPUTS =
      noClasses()
          .should()
          .accessTargetWhere(
              describe("the target asks for time or chance", HouseRules::asksForTime))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random")
          .because("a decision can be replayed only if the day of it is stated");

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.lang.reflect..")
          .orShould()
          .callMethod(Class.class, "forName", String.class)
          .because("what the library does can be read from its source");

  @ArchTest
  static final ArchRule RESOURCES_ARE_READ_THROUGH_THEIR_OWNER =
      noClasses()
          .should()
          .callMethod(Thread.class, "getContextClassLoader")
          .because("the class loader of a host's thread need not know this library");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .should(ACCESS_STANDARD_STREAMS)
          .because("standard output and error belong to the program that embeds the library");

  @ArchTest
  static final ArchRule NO_LOGGING_BUT_THE_FACADE =
      noClasses()
          .should(USE_JAVA_UTIL_LOGGING)
          .because("hosts choose where logs go, and they choose it through the facade");

  private static boolean asksForTime(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    return (owner.getPackageName().equals("java.time") && name.equals("now"))
        || (owner.isEquivalentTo(java.time.Clock.class) && name.startsWith("system"))
        || ANSWERS_THAT_CHANGE.contains(owner.getFullName() + "." + name)
        || (owner.isEquivalentTo(java.util.Date.class) && name.equals("<init>"));
  }

  private static ArchCondition<JavaClass> notExposeForeignTypes() {
    return new ArchCondition<>("name only types of Java and of this library in their signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaType exposed : exposedTypes(type)) {
          for (JavaClass raw : exposed.getAllInvolvedRawTypes()) {
            JavaClass base = raw.getBaseComponentType();
            if (!base.isPrimitive()
                && !base.getPackageName().startsWith("java.")
                && !base.getPackageName().startsWith("uk.crimerecording")) {
              events.add(
                  SimpleConditionEvent.violated(
                      type, type.getFullName() + " exposes " + base.getFullName()));
            }
          }
        }
      }
    };
  }

  private static List<JavaType> exposedTypes(JavaClass type) {
    List<JavaType> exposed = new ArrayList<>(type.getInterfaces());
    type.getSuperclass().ifPresent(exposed::add);
    for (JavaCodeUnit member : type.getCodeUnits()) {
      if (isExposed(member.getModifiers())) {
        exposed.add(member.getReturnType());
        exposed.addAll(member.getParameterTypes());
        exposed.addAll(member.getExceptionTypes());
      }
    }
    for (JavaField field : type.getFields()) {
      if (isExposed(field.getModifiers())) {
        exposed.add(field.getType());
      }
    }
    return exposed;
  }

  private static boolean isExposed(Set<JavaModifier> modifiers) {
    return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
  }

  private static ArchCondition<JavaClass> beClosedForExtension() {
    return new ArchCondition<>("be interfaces, enums, records, final or sealed") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean closed =
            type.isInterface()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
        if (!closed) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getFullName() + " is open: a host could extend it"));
        }
      }
    };
  }

  private static ArchCondition<JavaField> beConstant() {
    DescribedPredicate<JavaClass> mutable = describe("a mutable class", HouseRules::isMutable);
    return new ArchCondition<>("be final and of a type that cannot change") {
      @Override
      public void check(JavaField field, ConditionEvents events) {
        boolean generated = field.getModifiers().contains(JavaModifier.SYNTHETIC);
        boolean constant =
            field.getModifiers().contains(JavaModifier.FINAL) && !mutable.test(field.getRawType());
        if (!generated && !constant) {
          events.add(SimpleConditionEvent.violated(field, field.getFullName() + " can be changed"));
        }
      }
    };
  }

  /** Collections are declared by their interfaces; a declared collection class is a mutable one. */
  private static boolean isMutable(JavaClass type) {
    return type.isArray()
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(java.util.Date.class)
        || type.isAssignableTo(java.util.Calendar.class)
        || type.isAssignableTo(java.text.Format.class)
        || type.isAssignableTo(ThreadLocal.class)
        || type.getPackageName().startsWith("java.util.concurrent")
        || (type.getPackageName().equals("java.util")
            && !type.isInterface()
            && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
  }
}
