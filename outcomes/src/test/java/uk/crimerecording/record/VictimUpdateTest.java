package uk.crimerecording.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.fact.Answer;
import uk.crimerecording.offence.OffenceCode;
import uk.crimerecording.offence.RecordedOffence;

class VictimUpdateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  private static CrimeRecord.Builder bare() {
    return CrimeRecord.builder("R-1004", RecordedOffence.ofCode(OffenceCode.of("008/06")));
  }

  @Test
  void an_update_says_whether_and_when_the_victim_was_told() {
    VictimUpdate told = VictimUpdate.told(VictimEvent.ARREST, DAY, DAY.plusDays(1));
    VictimUpdate untold = VictimUpdate.untold(VictimEvent.BAIL, DAY);

    assertEquals(VictimEvent.ARREST, told.event());
    assertEquals(DAY, told.on());
    assertEquals(Answer.YES, told.told());
    assertEquals(Optional.of(DAY.plusDays(1)), told.toldOn());
    assertEquals(Answer.NOT_STATED, told.beforehand());
    assertEquals(VictimEvent.BAIL, untold.event());
    assertEquals(DAY, untold.on());
    assertEquals(Answer.NO, untold.told());
    assertEquals(Optional.empty(), untold.toldOn());
    assertEquals(Answer.NOT_STATED, untold.beforehand());
  }

  @Test
  void the_order_on_one_day_is_stated_apart() {
    VictimUpdate told = VictimUpdate.told(VictimEvent.CANCELLATION, DAY, DAY);

    assertEquals(Answer.YES, told.withBeforehand(Answer.YES).beforehand());
    assertEquals(told, told.withBeforehand(Answer.YES).withBeforehand(Answer.NOT_STATED));
  }

  @ParameterizedTest
  @EnumSource(
      value = Answer.class,
      names = {"NO", "NOT_STATED"})
  void a_day_of_telling_belongs_to_a_victim_who_was_told(Answer told) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new VictimUpdate(VictimEvent.CHARGE, DAY, told, Optional.of(DAY), Answer.NOT_STATED));
  }

  @ParameterizedTest
  @EnumSource(VictimEvent.class)
  void each_event_is_found_by_its_code(VictimEvent event) {
    assertEquals(Optional.of(event), VictimEvent.ofCode(event.code()));
  }

  @Test
  void another_code_finds_no_event() {
    assertEquals(Optional.empty(), VictimEvent.ofCode("ARREST"));
  }

  @Test
  void a_record_keeps_its_updates_and_the_rights_of_the_victim() {
    VictimUpdate update = VictimUpdate.untold(VictimEvent.CHARGE, DAY);
    List<VictimUpdate> updates = new ArrayList<>(List.of(update));
    CrimeRecord record = bare().enhancedRights(Answer.YES).victimUpdates(updates).build();
    updates.clear();

    assertEquals(Answer.YES, record.enhancedRights());
    assertEquals(Optional.of(List.of(update)), record.victimUpdates());
    assertEquals(record, record.toBuilder().build());
    assertNotEquals(record, record.toBuilder().enhancedRights(Answer.NO).build());
    assertNotEquals(record, record.toBuilder().victimUpdates(List.of()).build());
  }

  @Test
  void what_a_record_does_not_state_of_them_is_absent() {
    assertEquals(Answer.NOT_STATED, bare().build().enhancedRights());
    assertEquals(Optional.empty(), bare().build().victimUpdates());
    assertNotEquals(bare().build(), bare().victimUpdates(List.of()).build());
  }
}
