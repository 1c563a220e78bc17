package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.crimerecording.fact.FactVocabulary;

class DomainFieldTest {

  @Test
  void a_field_of_a_record_is_found_by_its_position() {
    for (Content content : Content.values()) {
      List<DomainField> fields = DomainField.ofRecord(content);
      for (int i = 0; i < fields.size(); i++) {
        assertEquals(i, fields.get(i).index());
        assertSame(DomainField.Owner.RECORD, fields.get(i).owner());
      }
    }
  }

  @Test
  void fields_of_a_party_have_positions_of_their_own() {
    for (DomainField.Owner owner : List.of(DomainField.Owner.VICTIM, DomainField.Owner.SUSPECT)) {
      List<Integer> positions =
          DomainField.all().stream()
              .filter(f -> f.owner() == owner)
              .map(DomainField::index)
              .toList();
      assertEquals(positions.size(), Set.copyOf(positions).size());
      assertTrue(positions.stream().allMatch(p -> p < DomainField.PARTY_FIELDS));
    }
  }

  @Test
  void every_name_leads_to_its_field_and_every_fact_has_one() {
    for (DomainField field : DomainField.all()) {
      assertSame(field, DomainField.find(field.name()).orElseThrow());
    }
    FactVocabulary.standard()
        .facts()
        .forEach(
            fact ->
                assertSame(
                    fact,
                    DomainField.find("facts." + fact.name()).orElseThrow().fact().orElseThrow()));
  }

  @Test
  void the_schema_of_profiles_names_the_same_fields_and_keys() throws Exception {
    JsonNode.ObjectNode schema = (JsonNode.ObjectNode) schema();
    JsonNode.ObjectNode definitions = object(schema, "$defs");
    JsonNode.ArrayNode alternatives =
        (JsonNode.ArrayNode) object(definitions, "field").members().get("anyOf");
    JsonNode.ObjectNode listed = (JsonNode.ObjectNode) alternatives.items().get(0);
    Set<String> names = new TreeSet<>();
    ((JsonNode.ArrayNode) listed.members().get("enum"))
        .items()
        .forEach(item -> names.add(((JsonNode.TextNode) item).text()));
    Set<String> expected =
        DomainField.all().stream()
            .filter(f -> f.fact().isEmpty() && f != DomainField.ROLE)
            .map(DomainField::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, names);
    assertEquals(ProfileReader.KEYS, object(schema, "properties").members().keySet());
    assertEquals(
        ProfileReader.LAYOUT_KEYS,
        object(object(definitions, "layout"), "properties").members().keySet());
    assertEquals(
        ProfileReader.TABLE_KEYS,
        object(object(definitions, "table"), "properties").members().keySet());
  }

  private static JsonNode schema() throws IOException, JsonText.SyntaxException {
    try (InputStream in = DomainField.class.getResourceAsStream("force-profile.schema.json")) {
      return JsonText.read(ForceProfile.text("schema", in), new ArrayList<>());
    }
  }

  private static JsonNode.ObjectNode object(JsonNode.ObjectNode parent, String key) {
    return (JsonNode.ObjectNode) parent.members().get(key);
  }
}
