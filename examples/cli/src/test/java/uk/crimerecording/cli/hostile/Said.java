package uk.crimerecording.cli.hostile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.crimerecording.decision.Decision;
import uk.crimerecording.decision.DecisionJson;
import uk.crimerecording.desk.Assessment;
import uk.crimerecording.desk.Audience;
import uk.crimerecording.desk.Desk;
import uk.crimerecording.dispatch.DispatchEvent;
import uk.crimerecording.notification.NotificationRules;
import uk.crimerecording.pnc.PncAssessment;
import uk.crimerecording.pnc.PncRules;
import uk.crimerecording.pnc.PncWorkItem;
import uk.crimerecording.quality.DataQuality;
import uk.crimerecording.quality.QualityReport;
import uk.crimerecording.record.CrimeRecord;
import uk.crimerecording.record.Viewer;
import uk.crimerecording.recording.RecordingRules;
import uk.crimerecording.review.LogReview;
import uk.crimerecording.review.Review;

/**
 * What the library says of a record that was mapped, without the references that may stand there.
 */
final class Said {

  private static final Desk DESK = Desk.standard();
  private static final DataQuality QUALITY = DataQuality.of(DESK.catalogue());
  private static final NotificationRules DEADLINES = NotificationRules.of(DESK.catalogue());
  private static final PncRules PNC = PncRules.of(DESK.catalogue());
  private static final LogReview LOGS = LogReview.of(RecordingRules.of(DESK.catalogue()));
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

  private Said() {}

  static List<String> of(Object record) {
    if (record instanceof CrimeRecord crime) {
      return ofCrime(crime);
    }
    if (record instanceof DispatchEvent event) {
      return ofEvent(event);
    }
    if (record instanceof PncWorkItem item) {
      return ofItem(item);
    }
    throw new AssertionError("What is read is a crime, a log or a work item");
  }

  private static List<String> ofCrime(CrimeRecord crime) {
    List<String> said = new ArrayList<>();
    said.add(without(Set.of(crime.reference()), crime.toString()));
    Assessment assessment = DESK.assess(crime);
    said.add(assessment.findings().toString());
    said.add(assessment.work().toString());
    assessment.decision().ifPresent(decision -> said.addAll(ofDecision(decision)));
    QualityReport quality = QUALITY.check(crime, Viewer.none(), DAY);
    said.add(without(Set.of(crime.reference()), quality.toJson()));
    said.add(without(Set.of(crime.reference()), quality.toString()));
    said.addAll(QUALITY.explain(quality));
    said.add(DEADLINES.check(crime, DAY).toString());
    said.add(without(Set.of(crime.reference()), PNC.check(crime).toJson()));
    said.add(PNC.check(crime).toString());
    return said;
  }

  private static List<String> ofDecision(Decision decision) {
    Set<String> other = Set.of(decision.factsUsed().getOrDefault("cancellation.duplicateOf", ""));
    List<String> said = new ArrayList<>();
    said.add(decision.toString());
    said.add(DESK.explain(decision).toString());
    said.add(without(other, DecisionJson.of(decision)));
    for (Audience audience : Audience.values()) {
      said.add(without(other, DESK.explain(decision, audience).toString()));
    }
    return said;
  }

  private static List<String> ofEvent(DispatchEvent event) {
    Review review = LOGS.review(event.log(), event.matter());
    List<String> names = new ArrayList<>(List.of(event.reference().event()));
    event.reference().agency().ifPresent(names::add);
    return List.of(without(names, event.toString()), review.toJson(), review.toString());
  }

  private static List<String> ofItem(PncWorkItem item) {
    PncAssessment checked = PNC.checkAll(List.of(item));
    List<String> references = new ArrayList<>(List.of(item.reference()));
    item.crimes().ifPresent(references::addAll);
    item.offences().stream()
        .flatMap(List::stream)
        .map(offence -> offence.crime())
        .flatMap(Optional::stream)
        .forEach(references::add);
    return List.of(
        without(references, item.toString()),
        without(references, checked.toJson()),
        checked.toString());
  }

  private static String without(Collection<String> references, String text) {
    String rest = text;
    for (String reference : references) {
      rest = reference.isEmpty() ? rest : rest.replace(reference, "");
    }
    return rest;
  }
}
