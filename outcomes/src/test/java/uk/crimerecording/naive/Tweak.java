package uk.crimerecording.naive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.fact.Fact;
import uk.crimerecording.fact.FactType;
import uk.crimerecording.fact.FactVocabulary;
import uk.crimerecording.offence.Period;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.party.DecisionMaker;
import uk.crimerecording.party.DecisionRole;
import uk.crimerecording.party.PartyKind;
import uk.crimerecording.party.Rank;
import uk.crimerecording.party.VictimRole;
import uk.crimerecording.record.CancellationCode;
import uk.crimerecording.record.CrimeFlag;
import uk.crimerecording.record.OutcomeType;
import uk.crimerecording.record.RelatedCrime;
import uk.crimerecording.record.Suspect;
import uk.crimerecording.record.Victim;

/**
 * One change to a draft.
 *
 * @param name what it does, for the report of a failure
 * @param change the change
 */
record Tweak(String name, Consumer<Draft> change) {

  private static final List<String> OFFENCES =
      List.of(
          "001/01", "001/02", "002/00", "004/01", "004/03", "005/01", "008/01", "008/06", "008/26",
          "008/27", "008/52", "008/57", "008/65", "008/67", "008/68", "008/69", "019/07", "019/08",
          "019/11", "019/12", "019/16", "019/17", "020/03", "020/05", "028/03", "034/01", "034/02",
          "036/06", "036/08", "039/00", "044/00", "045/10", "046/00", "053/25", "053/40", "053/42",
          "053/43", "070/02", "086/02", "092/61", "092/81", "093/72", "093/74", "105/01", "149/00",
          "195/12", "195/94");

  private static final List<String> CHARGES =
      List.of(
          "004/01", "004/02", "004/03", "004/07", "004/11", "005/01", "008/01", "008/06", "020/05",
          "021/02", "022/06", "039/00", "046/00", "054/01", "070/02", "105/01", "149/00");

  private static final List<String> STATUTES =
      List.of(
          "SOA 2003 s.2",
          "SOA 2003 s.3",
          "SOA 2003 s.6(1)",
          "SOA 2003 s.8(1)",
          "SOA 2003 s.8(2)",
          "SOA 2003 s.9(1)",
          "SOA 2003 s.9(2)",
          "SOA 2003 s.13",
          "SOA 2003 s.25(6)",
          "SOA 2003 s.30(3)",
          "SOA 2003 s.34(2)");

  @Override
  public String toString() {
    return name;
  }

  /** The changes that make sense for one application; those to its own facts come up more often. */
  static List<Tweak> of(Draft draft) {
    List<Tweak> tweaks = new ArrayList<>();
    String kind = draft.isCancellation() ? "cancellation" : "outcome";
    for (Fact<?> fact : FactVocabulary.standard().facts()) {
      boolean own = draft.facts.containsKey(fact.name());
      if (own || fact.kinds().contains(kind)) {
        facts(tweaks, fact, own ? 6 : 1);
      }
    }
    parties(tweaks);
    decider(tweaks);
    dates(tweaks);
    if (draft.isCancellation()) {
      cancellations(tweaks);
    } else {
      outcomes(tweaks);
    }
    return tweaks;
  }

  private static void facts(List<Tweak> tweaks, Fact<?> fact, int weight) {
    List<String> values =
        switch (fact.type()) {
          case BOOLEAN -> List.of("true", "false");
          case ENUM -> fact.values();
          case DATE -> List.of("2026-05-03", "2026-06-14", "2026-06-15", "2026-06-16");
          case INTEGER -> List.of("9", "10", "17", "30");
          case MONEY -> List.of("10.00");
          case CODE -> List.of("105/01", "008/06", "149/00", "034/01", "020/05");
        };
    for (int i = 0; i < weight; i++) {
      for (String value : values) {
        tweaks.add(
            new Tweak(fact.name() + "=" + value, draft -> draft.facts.put(fact.name(), value)));
      }
      tweaks.add(new Tweak(fact.name() + " not stated", draft -> draft.facts.remove(fact.name())));
    }
    if (fact.type() == FactType.CODE) {
      tweaks.add(
          new Tweak(
              fact.name() + " as recorded",
              draft ->
                  draft
                      .offence
                      .code()
                      .ifPresent(code -> draft.facts.put(fact.name(), code.value()))));
    }
  }

  private static void parties(List<Tweak> tweaks) {
    for (String code : OFFENCES) {
      RecordedOffence offence = Draft.code(code);
      tweaks.add(new Tweak("offence " + code, draft -> draft.offence = offence));
      tweaks.add(
          new Tweak(
              "offence and what follows it " + code,
              draft -> {
                if (draft.applied.equals("1")) {
                  draft.charged = Optional.of(List.of(offence));
                }
                if (draft.applied.equals("2") || draft.applied.equals("3")) {
                  draft.facts.put("cautionedOffence", code);
                }
                draft.offence = offence;
              }));
    }
    for (int i = 0; i < 3; i++) {
      tweaks.add(new Tweak("victim not stated", draft -> draft.victim = Optional.empty()));
      for (int age : List.of(10, 12, 13, 15, 17, 18, 40)) {
        tweaks.add(
            new Tweak(
                "victim aged " + age,
                draft -> draft.victim = Optional.of(Victim.person(age).inRole(VictimRole.NONE))));
      }
      for (PartyKind kind : PartyKind.values()) {
        tweaks.add(
            new Tweak("victim " + kind, draft -> draft.victim = Optional.of(Victim.of(kind))));
      }
      for (VictimRole role : VictimRole.values()) {
        tweaks.add(
            new Tweak(
                "victim " + role,
                draft -> draft.victim = Optional.of(Victim.person(30).inRole(role))));
      }
    }
  }

  private static void decider(List<Tweak> tweaks) {
    for (int i = 0; i < 3; i++) {
      tweaks.add(new Tweak("decider not stated", draft -> draft.by = Optional.empty()));
      for (DecisionRole role : DecisionRole.values()) {
        tweaks.add(new Tweak("decider " + role, by(by -> role(by, Optional.of(role)))));
      }
      tweaks.add(new Tweak("role not stated", by(by -> role(by, Optional.empty()))));
      for (Rank rank : Rank.values()) {
        tweaks.add(new Tweak("rank " + rank, by(by -> by.withRank(rank))));
      }
      tweaks.add(
          new Tweak(
              "rank not stated",
              by(
                  by ->
                      new DecisionMaker(
                          by.role(),
                          Optional.empty(),
                          by.staffEquivalent(),
                          by.accredited(),
                          by.trained(),
                          by.independent(),
                          by.fcrTeam()))));
      for (Answer answer : Answer.values()) {
        tweaks.add(new Tweak("accredited " + answer, by(by -> by.withAccreditation(answer))));
        tweaks.add(
            new Tweak("trained " + answer, by(by -> by.withStanding(answer, by.independent()))));
        tweaks.add(
            new Tweak("independent " + answer, by(by -> by.withStanding(by.trained(), answer))));
        tweaks.add(
            new Tweak(
                "registrar's team " + answer,
                by(
                    by ->
                        new DecisionMaker(
                            by.role(),
                            by.rank(),
                            by.staffEquivalent(),
                            by.accredited(),
                            by.trained(),
                            by.independent(),
                            answer))));
      }
    }
  }

  private static Consumer<Draft> by(UnaryOperator<DecisionMaker> change) {
    return draft -> draft.by = draft.by.map(change);
  }

  private static DecisionMaker role(DecisionMaker by, Optional<DecisionRole> role) {
    return new DecisionMaker(
        role,
        by.rank(),
        by.staffEquivalent(),
        by.accredited(),
        by.trained(),
        by.independent(),
        by.fcrTeam());
  }

  private static void dates(List<Tweak> tweaks) {
    tweaks.add(new Tweak("decided not stated", draft -> draft.on = Optional.empty()));
    tweaks.add(new Tweak("recorded not stated", draft -> draft.recorded = Optional.empty()));
    tweaks.add(new Tweak("reported not stated", draft -> draft.reported = Optional.empty()));
    tweaks.add(new Tweak("occurred not stated", draft -> draft.occurred = Optional.empty()));
    for (String day :
        List.of("2026-03-31", "2026-04-01", "2026-04-03", "2026-04-04", "2026-05-04")) {
      tweaks.add(
          new Tweak("decided " + day, draft -> draft.on = Optional.of(LocalDate.parse(day))));
    }
    for (String day :
        List.of("2020-03-31", "2020-04-01", "2020-04-02", "2025-11-01", "2026-06-16")) {
      tweaks.add(
          new Tweak(
              "recorded " + day, draft -> draft.recorded = Optional.of(LocalDate.parse(day))));
    }
    for (String day : List.of("2025-11-01", "2025-12-14", "2025-12-15", "2025-12-16")) {
      tweaks.add(
          new Tweak(
              "reported " + day, draft -> draft.reported = Optional.of(LocalDate.parse(day))));
    }
    for (String day :
        List.of(
            "2024-06-14", "2024-06-15", "2025-10-03", "2025-12-14", "2025-12-15", "2026-05-01")) {
      tweaks.add(
          new Tweak(
              "occurred " + day,
              draft -> draft.occurred = Optional.of(Period.on(LocalDate.parse(day)))));
    }
    tweaks.add(
        new Tweak(
            "occurred over months",
            draft ->
                draft.occurred =
                    Optional.of(new Period(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 1, 5)))));
    tweaks.add(
        new Tweak(
            "occurred over years",
            draft ->
                draft.occurred =
                    Optional.of(new Period(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 5)))));
    for (CancellationCode code : CancellationCode.values()) {
      tweaks.add(
          new Tweak("cancelled " + code, draft -> draft.earlierCancellation = Optional.of(code)));
    }
    tweaks.add(
        new Tweak("earlier 18", draft -> draft.earlierOutcome = Optional.of(OutcomeType.TYPE_18)));
    tweaks.add(
        new Tweak("earlier 6", draft -> draft.earlierOutcome = Optional.of(OutcomeType.TYPE_6)));
  }

  private static void cancellations(List<Tweak> tweaks) {
    for (String code : List.of("N100/01", "N100/02", "N100/03")) {
      tweaks.add(new Tweak("offence " + code, draft -> draft.offence = Draft.code(code)));
    }
    for (String classCode : List.of("104", "105A", "105B", "8S", "8P")) {
      tweaks.add(
          new Tweak(
              "class " + classCode, draft -> draft.offence = RecordedOffence.ofClass(classCode)));
    }
    for (String classCode : List.of("8N", "8S", "8T")) {
      tweaks.add(
          new Tweak(
              "008/06 in class " + classCode,
              draft ->
                  draft.offence =
                      RecordedOffence.of(Draft.code("008/06").code().orElseThrow(), classCode)));
    }
    for (int i = 0; i < 4; i++) {
      tweaks.add(new Tweak("no duplicate", draft -> draft.duplicateOf = Optional.empty()));
      tweaks.add(new Tweak("own duplicate", draft -> draft.duplicateOf = Optional.of("R-1004")));
      tweaks.add(new Tweak("no force", draft -> draft.receivingForce = Optional.empty()));
      for (String force : List.of("scotland", "northern-ireland", "abroad", "22")) {
        tweaks.add(new Tweak("force " + force, draft -> draft.receivingForce = Optional.of(force)));
      }
      tweaks.add(new Tweak("no reference", draft -> draft.receivingReference = Optional.empty()));
    }
  }

  private static void outcomes(List<Tweak> tweaks) {
    for (String code : List.of("N100/01", "N300/04")) {
      tweaks.add(new Tweak("offence " + code, draft -> draft.offence = Draft.code(code)));
    }
    for (String classCode : List.of("1", "8N", "8Q", "34A", "46", "92E", "N100")) {
      tweaks.add(
          new Tweak(
              "class " + classCode, draft -> draft.offence = RecordedOffence.ofClass(classCode)));
    }
    for (int i = 0; i < 4; i++) {
      suspects(tweaks);
      flags(tweaks);
    }
    tweaks.add(new Tweak("charge not stated", draft -> draft.charged = Optional.empty()));
    tweaks.add(new Tweak("no charge", draft -> draft.charged = Optional.of(List.of())));
    tweaks.add(
        new Tweak(
            "charged as recorded", draft -> draft.charged = Optional.of(List.of(draft.offence))));
    for (String code : CHARGES) {
      tweaks.add(
          new Tweak(
              "charged " + code, draft -> draft.charged = Optional.of(List.of(Draft.code(code)))));
    }
    for (String statute : STATUTES) {
      tweaks.add(
          new Tweak("under " + statute, draft -> draft.statutes = Optional.of(List.of(statute))));
    }
    for (int i = 0; i < 4; i++) {
      tweaks.add(new Tweak("related not stated", draft -> draft.related = Optional.empty()));
      for (Answer answer : Answer.values()) {
        tweaks.add(
            new Tweak(
                "related damage chargeable " + answer,
                draft ->
                    draft.related =
                        Optional.of(List.of(new RelatedCrime(Draft.code("149/00"), answer)))));
        tweaks.add(
            new Tweak(
                "two related crimes, one chargeable, one " + answer,
                draft ->
                    draft.related =
                        Optional.of(
                            List.of(
                                new RelatedCrime(Draft.code("105/01"), answer),
                                new RelatedCrime(Draft.code("149/00"), Answer.YES)))));
      }
    }
  }

  private static void suspects(List<Tweak> tweaks) {
    for (Suspect second :
        List.of(
            suspect(Answer.NO, Answer.NO, Answer.YES, Optional.of(30)),
            suspect(Answer.YES, Answer.NOT_STATED, Answer.YES, Optional.of(16)),
            Suspect.identified(40))) {
      tweaks.add(
          new Tweak(
              "second suspect named " + second.named() + " aged " + second.age().orElseThrow(),
              draft ->
                  draft.suspects =
                      draft.suspects.map(
                          stated -> {
                            List<Suspect> more = new ArrayList<>(stated);
                            more.add(second);
                            return more;
                          })));
    }
    tweaks.add(new Tweak("suspects not stated", draft -> draft.suspects = Optional.empty()));
    tweaks.add(new Tweak("no suspect", draft -> draft.suspects = Optional.of(List.of())));
    for (int age : List.of(9, 10, 15, 17, 18, 30)) {
      tweaks.add(
          new Tweak(
              "suspect aged " + age,
              draft -> draft.suspects = Optional.of(List.of(Suspect.identified(age)))));
    }
    tweaks.add(
        new Tweak(
            "age of suspect not stated",
            draft ->
                draft.suspects =
                    Optional.of(
                        List.of(suspect(Answer.YES, Answer.YES, Answer.YES, Optional.empty())))));
    for (Answer answer : List.of(Answer.NO, Answer.NOT_STATED)) {
      tweaks.add(
          new Tweak(
              "suspect named " + answer,
              draft ->
                  draft.suspects =
                      Optional.of(
                          List.of(suspect(answer, Answer.YES, Answer.YES, Optional.of(30))))));
      tweaks.add(
          new Tweak(
              "suspect identified " + answer,
              draft ->
                  draft.suspects =
                      Optional.of(
                          List.of(suspect(Answer.YES, answer, Answer.YES, Optional.of(30))))));
      tweaks.add(
          new Tweak(
              "suspect linked " + answer,
              draft ->
                  draft.suspects =
                      Optional.of(
                          List.of(suspect(Answer.YES, Answer.YES, answer, Optional.of(30))))));
    }
  }

  private static Suspect suspect(
      Answer named, Answer identified, Answer linked, Optional<Integer> age) {
    return new Suspect(
        Optional.of(PartyKind.PERSON), age, Optional.empty(), named, identified, linked);
  }

  private static void flags(List<Tweak> tweaks) {
    tweaks.add(new Tweak("flags not stated", draft -> draft.flags = Optional.empty()));
    tweaks.add(new Tweak("no flag", draft -> draft.flags = Optional.of(Set.of())));
    for (CrimeFlag flag :
        List.of(
            CrimeFlag.DOMESTIC_ABUSE,
            CrimeFlag.HATE_RACE,
            CrimeFlag.HATE_TRANSGENDER,
            CrimeFlag.CHILD_SEXUAL_ABUSE,
            CrimeFlag.CHILD_SEXUAL_EXPLOITATION,
            CrimeFlag.ALCOHOL)) {
      tweaks.add(
          new Tweak(
              "flag " + flag,
              draft -> {
                Set<CrimeFlag> more = EnumSet.of(flag);
                draft.flags.ifPresent(more::addAll);
                draft.flags = Optional.of(more);
              }));
    }
    for (Answer answer : Answer.values()) {
      tweaks.add(new Tweak("high risk " + answer, draft -> draft.highRisk = answer));
      tweaks.add(new Tweak("partner " + answer, draft -> draft.intimatePartner = answer));
    }
  }
}
