package uk.crimerecording.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.crimerecording.decision.Authority;

class ForcePolicyTest {

  @Test
  void the_standard_policy_is_the_stricter_reading_everywhere() {
    assertEquals(new ForcePolicy(true, true, true, Authority.FCR), ForcePolicy.standard());
    assertSame(ForcePolicy.standard(), ForcePolicy.standard());
  }

  @ParameterizedTest
  @EnumSource(
      value = Authority.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"FCR", "DDM"})
  void nobody_but_registrar_or_designated_decision_maker_endorses_on_murder(Authority authority) {
    assertThrows(
        IllegalArgumentException.class, () -> new ForcePolicy(true, true, true, authority));
  }

  @Test
  void a_decision_records_every_setting_by_name() {
    assertEquals(
        Map.of(
            "murderEndorsement", "ddm",
            "rationaleRequired", "true",
            "relatedCrimeBarsAdultCaution", "false",
            "supervisorApprovalRequired", "false"),
        new ForcePolicy(false, true, false, Authority.DDM).settings());
    assertEquals(
        Map.of(
            "murderEndorsement", "fcr",
            "rationaleRequired", "false",
            "relatedCrimeBarsAdultCaution", "true",
            "supervisorApprovalRequired", "true"),
        new ForcePolicy(true, false, true, Authority.FCR).settings());
  }

  @Test
  void settings_stand_in_the_order_of_their_names_and_cannot_be_changed() {
    assertEquals(
        List.of(
            "murderEndorsement",
            "rationaleRequired",
            "relatedCrimeBarsAdultCaution",
            "supervisorApprovalRequired"),
        List.copyOf(ForcePolicy.standard().settings().keySet()));
    assertThrows(
        UnsupportedOperationException.class, () -> ForcePolicy.standard().settings().clear());
  }
}
