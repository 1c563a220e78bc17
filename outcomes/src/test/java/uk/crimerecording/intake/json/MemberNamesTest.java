package uk.crimerecording.intake.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MemberNamesTest {

  private final MemberNames names = new MemberNames();

  @Property
  void agrees_with_a_set_however_many_members_there_are(
      @ForAll @Size(max = 120) List<@StringLength(max = 2) String> members) {
    MemberNames few = new MemberNames();
    few.clear();
    few.beginObject();
    Set<String> expected = new HashSet<>();
    for (String member : members) {
      assertEquals(expected.add(member), few.add(member.intern()));
    }
  }

  @Test
  void each_object_has_members_of_its_own() {
    names.clear();
    names.beginObject();
    assertTrue(names.add("a"));
    for (int depth = 0; depth < 20; depth++) {
      names.beginObject();
      assertTrue(names.add("a"));
    }
    for (int depth = 0; depth < 20; depth++) {
      assertFalse(names.add("a"));
      names.endObject();
    }
    assertTrue(names.add("b"));
    assertFalse(names.add("a"));
  }

  @Test
  void a_record_begins_anew_where_the_one_before_broke_off() {
    names.clear();
    names.beginObject();
    names.add("a");
    names.clear();
    names.beginObject();
    assertTrue(names.add("a"));
  }
}
