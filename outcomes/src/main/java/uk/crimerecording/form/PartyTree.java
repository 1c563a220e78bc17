package uk.crimerecording.form;

import java.util.List;
import java.util.Map;
import uk.crimerecording.intake.DomainField;
import uk.crimerecording.intake.Layout;

/** The values of a party with its role, where the layout has a place for roles. */
final class PartyTree {

  private PartyTree() {}

  static ValueTree of(Map<DomainField, List<String>> party, Layout layout) {
    ValueTree tree = ValueTree.of(party, layout);
    layout.role().ifPresent(place -> tree.at(place).put(role(party)));
    return tree;
  }

  static String role(Map<DomainField, List<String>> party) {
    return party.getOrDefault(Fields.ROLE, List.of("")).get(0);
  }
}
