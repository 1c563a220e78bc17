package uk.crimerecording.cli.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import uk.crimerecording.connect.ConnectSystem;
import uk.crimerecording.form.FormedRecord;
import uk.crimerecording.form.Loss;
import uk.crimerecording.form.RawRecord;
import uk.crimerecording.form.RecordForm;
import uk.crimerecording.form.RecordWriter;
import uk.crimerecording.intake.Content;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.ForceProfile;
import uk.crimerecording.intake.Format;
import uk.crimerecording.intake.HostSystem;
import uk.crimerecording.intake.Intake;
import uk.crimerecording.intake.IntakeResult;
import uk.crimerecording.intake.RecordKind;
import uk.crimerecording.intake.SystemAdapter;
import uk.crimerecording.niche.NicheSystem;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;
import uk.crimerecording.record.CrimeRecord;

/** Records written in the form of a system and read again. */
class RoundTripTest {

  /** Spells much differently, has no place for some fields and no spelling for some values. */
  private static final String FORCE =
      """
      {"schema": "crime-recording/force-profile/1", "name": "local", "extends": "niche-default",
       "dates": ["dd/MM/yyyy"], "listSeparator": "|", "booleans": {"yes": ["Ja"], "no": ["Nee"]},
       "layouts": {"csv": {"separator": ";", "fields": {
          "suspectCount": null, "occurredTo": "OccurredFrom",
          "application.on": null, "victim.role": null}}},
       "values": {"application.outcome": {"Filed, nobody found": "18"},
          "victim.sex": {"unknown": null, "U": null, "Not known": null, "X": "not-stated"},
          "suspects.named": {"Maybe": "not-stated"}}}
      """;

  private static final HostSystem NICHE = new NicheSystem();
  private static final HostSystem CONNECT = new ConnectSystem();

  /** A system with a profile and a format. */
  private record Way(HostSystem system, ForceProfile profile, Format format) {

    RecordForm form() {
      return RecordForm.of(system, profile, format).withSuspects(2);
    }

    String written(FormedRecord formed) {
      StringBuilder text = new StringBuilder();
      RecordWriter writer = form().writer();
      try {
        writer.begin(text);
        writer.write(formed.raw(), text);
        writer.end(text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString();
    }

    CrimeRecord read(String text) {
      List<IntakeResult<CrimeRecord>> results = new ArrayList<>();
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      try (Intake<CrimeRecord> intake =
          SystemAdapter.of(system).with(profile).read(new ByteArrayInputStream(bytes), "in")) {
        intake.forEach(results::add);
      }
      assertEquals(1, results.size());
      assertTrue(
          results.get(0) instanceof IntakeResult.Mapped<CrimeRecord>,
          () -> results.get(0).problems().toString());
      return ((IntakeResult.Mapped<CrimeRecord>) results.get(0)).record();
    }
  }

  private static List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    for (HostSystem system : List.of(NICHE, CONNECT)) {
      for (Format format : Format.values()) {
        if (system.defaultProfile().layout(Content.CRIMES, format).isPresent()) {
          ways.add(new Way(system, system.defaultProfile(), format));
        }
      }
    }
    ways.add(new Way(NICHE, ForceProfile.parse(FORCE, NICHE.defaultProfile()), Format.CSV));
    return ways;
  }

  @Provide
  Arbitrary<Tuple2<Way, Long>> drawn() {
    return Arbitraries.of(ways()).flatMap(way -> Arbitraries.longs().map(s -> Tuple.of(way, s)));
  }

  @Property(tries = 3_000)
  void a_record_comes_back_without_what_the_report_names(@ForAll("drawn") Tuple2<Way, Long> drawn) {
    Way way = drawn.get1();
    CrimeRecord record = new Crimes(drawn.get2()).next();

    FormedRecord formed = way.form().form(record, RecordKind.CRIME);
    CrimeRecord read = way.read(way.written(formed));

    assertSame(Reduced.of(record, formed.losses()), read, formed.losses().toString());
  }

  @Property(tries = 1_000)
  void a_record_that_came_back_once_loses_nothing_more(@ForAll("drawn") Tuple2<Way, Long> drawn) {
    Way way = drawn.get1();
    CrimeRecord record = new Crimes(drawn.get2()).next();

    CrimeRecord once = way.read(way.written(way.form().form(record, RecordKind.CRIME)));
    FormedRecord again = way.form().form(once, RecordKind.CRIME);
    String text = way.written(again);

    assertTrue(again.losses().isLossless(), () -> again.losses().toString());
    assertSame(once, way.read(text), "");
    assertEquals(text, way.written(way.form().form(way.read(text), RecordKind.CRIME)));
  }

  @Test
  void a_record_whose_offence_is_lost_is_not_readable() {
    ForceProfile codesOnly =
        ForceProfile.parse(
            FORCE.replace("\"suspectCount\": null", "\"offenceClass\": null"),
            NICHE.defaultProfile());
    RecordForm form = RecordForm.of(NICHE, codesOnly, Format.CSV);
    CrimeRecord byClass = CrimeRecord.builder("93260000001", RecordedOffence.ofClass("8N")).build();

    FormedRecord formed = form.form(byClass, RecordKind.CRIME);

    assertFalse(formed.isReadable());
    assertEquals(List.of(new Loss("offenceClass", Loss.Reason.NO_PLACE)), formed.losses().losses());
    assertTrue(
        form.form(
                CrimeRecord.builder("93260000001", RecordedOffence.ofCode(OffenceCode.of("008/06")))
                    .build(),
                RecordKind.CRIME)
            .isReadable());
  }

  @Test
  void no_text_of_a_form_shows_a_value_of_the_record() {
    for (long seed = 0; seed < 200; seed++) {
      CrimeRecord record = new Crimes(seed).next();
      FormedRecord formed = ways().get(0).form().form(record, RecordKind.CRIME);
      assertFalse(formed.toString().contains(record.reference()));
    }
  }

  @Test
  void every_field_that_is_read_is_written() {
    Set<String> written = new TreeSet<>();
    for (long seed = 0; seed < 2_000; seed++) {
      RawRecord raw = ways().get(0).form().form(new Crimes(seed).next(), RecordKind.INCIDENT).raw();
      raw.record().keySet().forEach(field -> written.add(field.name()));
      raw.parties().forEach(party -> party.keySet().forEach(f -> written.add(f.name())));
    }
    Set<String> read = new TreeSet<>();
    DomainField.all().stream()
        .filter(field -> field.content() == Content.CRIMES)
        .filter(field -> field.owner() != DomainField.Owner.LINK)
        .filter(field -> field.owner() != DomainField.Owner.TASK)
        .filter(field -> !field.name().startsWith("details."))
        .forEach(field -> read.add(field.name()));
    assertEquals(read, written);
  }

  @Test
  void every_reason_for_a_loss_occurs() {
    Set<Loss.Reason> reasons = new HashSet<>();
    for (long seed = 0; seed < 400; seed++) {
      CrimeRecord record = new Crimes(seed).next();
      for (Way way : ways()) {
        way.form().form(record, RecordKind.CRIME).losses().losses().stream()
            .map(Loss::reason)
            .forEach(reasons::add);
      }
    }
    assertEquals(Set.of(Loss.Reason.values()), reasons);
  }

  /** Compares part by part: the text of a record says too little to see what differs. */
  private static void assertSame(CrimeRecord expected, CrimeRecord actual, String message) {
    assertEquals(expected.offence(), actual.offence(), message);
    assertEquals(expected.reportedAt(), actual.reportedAt(), message);
    assertEquals(expected.recordedAt(), actual.recordedAt(), message);
    assertEquals(expected.occurred(), actual.occurred(), message);
    assertEquals(expected.victim(), actual.victim(), message);
    assertEquals(expected.suspects(), actual.suspects(), message);
    assertEquals(expected.flags(), actual.flags(), message);
    assertEquals(expected.related(), actual.related(), message);
    assertEquals(expected.history(), actual.history(), message);
    assertEquals(expected.application(), actual.application(), message);
    assertEquals(expected, actual, message);
  }
}
