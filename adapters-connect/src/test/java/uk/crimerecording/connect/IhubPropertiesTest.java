package uk.crimerecording.connect;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import uk.crimerecording.contract.Run;

/** Documents of the national model of which parts are lost, doubled or put elsewhere. */
class IhubPropertiesTest {

  private static String document(int number) {
    return """
        {"data": {"type": "incident", "id": "i%d", "attributes": {
         "homeOfficeClassification": "008/06", "crimeOutcome": ["16"],
         "incidentStartDateTime": {"from": "2026-05-03", "to": "2026-05-04"}, "hadWeapon": "No"},
         "relationships": {"victim": {"data": [{"type": "person", "id": "p"}]},
          "incidentLocation": [{"id": "l", "meta": {"linkReason": "incidentLocation"}}]}},
         "included": [{"type": "Person", "id": "p", "attributes": {"age": "41", "gender": "female",
          "pncID": "1979/0163001B"}, "relationships": {"exPartner": {"data": null}}},
          {"type": "location", "id": "l"}]}
        """
        .formatted(number);
  }

  @Property(tries = 2_000)
  void the_account_adds_up_whatever_becomes_of_a_part(
      @ForAll @IntRange(min = 0, max = 5_000) int place,
      @ForAll @IntRange(min = 0, max = 5_000) int other,
      @ForAll @IntRange(min = 0, max = 60) int length,
      @ForAll @IntRange(min = 0, max = 3) int kind) {
    String text = "[" + document(1) + "," + document(2) + "]";
    int from = place % text.length();
    int to = Math.min(text.length(), from + length);
    int at = other % text.length();
    Run.of(
        ConnectSystem.adapter(),
        switch (kind) {
          case 0 -> text.substring(0, from) + text.substring(to);
          case 1 -> text.substring(0, at) + text.substring(from, to) + text.substring(at);
          case 2 ->
              text.substring(0, from) + "[" + text.substring(from, to) + "]" + text.substring(to);
          default ->
              text.substring(0, from)
                  + "{\"x\":"
                  + text.substring(from, to)
                  + "}"
                  + text.substring(to);
        });
  }
}
