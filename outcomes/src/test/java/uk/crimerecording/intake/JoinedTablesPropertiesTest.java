package uk.crimerecording.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.crimerecording.contract.Run;
import uk.crimerecording.record.CrimeRecord;

/** Laws of joined tables. */
class JoinedTablesPropertiesTest {

  /** An occurrence by one number: its parties and what is applied for. */
  private record Occurrence(int ordinal, int traits) {

    String reference() {
      return String.format("%04d/26", ordinal);
    }

    boolean hasVictim() {
      return traits % 2 == 1;
    }

    int suspects() {
      return traits / 2 % 3;
    }

    String outcome() {
      return List.of("", "15", "18").get(traits / 6 % 3);
    }

    int age(int party) {
      return 18 + (traits + 7 * party + ordinal) % 60;
    }

    String row() {
      return reference()
          + ",008/06,"
          + (hasVictim() ? "person," + age(0) : ",")
          + ","
          + (suspects() > 0 ? age(1) + ",Y,Y" : ",,")
          + ","
          + (suspects() > 1 ? age(2) + ",Y,Y" : ",,")
          + ","
          + outcome();
    }

    List<String> persons() {
      List<String> rows = new ArrayList<>();
      if (hasVictim()) {
        rows.add(reference() + ",VIC,person," + age(0) + ",");
      }
      for (int i = 1; i <= suspects(); i++) {
        rows.add(reference() + ",SUS,," + age(i) + ",Y");
      }
      return rows;
    }

    List<String> tasks() {
      return outcome().isEmpty()
          ? List.of(reference() + ",review,open,")
          : List.of(reference() + ",finalisation,open," + outcome());
    }
  }

  private static List<Occurrence> occurrences(List<Integer> traits) {
    List<Occurrence> occurrences = new ArrayList<>();
    traits.forEach(t -> occurrences.add(new Occurrence(occurrences.size(), t)));
    return occurrences;
  }

  private static Source source(String name, String heading, List<String> rows) {
    String text = heading + "\n" + rows.stream().map(r -> r + "\n").collect(Collectors.joining());
    return Source.of(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Run<CrimeRecord> single(List<Occurrence> occurrences) {
    return JoinedTablesTest.run(
        IntakeLimits.standard(),
        List.of(
            source(
                "crimes.csv",
                "Ref,Code,VKind,VAge,S1Age,S1Named,S1Linked,S2Age,S2Named,S2Linked,Outcome",
                occurrences.stream().map(Occurrence::row).toList())));
  }

  private static List<List<Object>> told(List<CrimeRecord> records) {
    return records.stream()
        .map(
            record ->
                List.<Object>of(
                    record.reference(),
                    record.victim(),
                    record.suspects().map(HashSet::new),
                    record.application()))
        .toList();
  }

  private static List<String> rows(
      List<Occurrence> occurrences, java.util.function.Function<Occurrence, List<String>> of) {
    return occurrences.stream().flatMap(o -> of.apply(o).stream()).collect(Collectors.toList());
  }

  @Property(tries = 300)
  void any_order_within_the_hold_and_any_split_over_files_give_the_records_of_one_file(
      @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 17) Integer> traits,
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 3) int cut) {
    List<Occurrence> occurrences = occurrences(traits);
    List<String> persons = rows(occurrences, Occurrence::persons);
    List<String> tasks = rows(occurrences, Occurrence::tasks);
    Random chance = new Random(seed);
    Collections.shuffle(persons, chance);
    Collections.shuffle(tasks, chance);
    int at = persons.size() * cut / 3;
    String personHeading = "Ref,Role,Kind,Age,Named";
    Run<CrimeRecord> joined =
        JoinedTablesTest.run(
            IntakeLimits.standard(),
            List.of(
                source("persons-a.csv", personHeading, persons.subList(0, at)),
                source(
                    "crimes.csv",
                    "Ref,Code",
                    occurrences.stream().map(o -> o.reference() + ",008/06").toList()),
                source("tasks.csv", "Ref,Type,Status,Outcome", tasks),
                source("persons-b.csv", personHeading, persons.subList(at, persons.size()))));
    assertEquals(List.of(), joined.codes());
    assertEquals(told(single(occurrences).mapped()), told(joined.mapped()));
  }

  @Property(tries = 300)
  void sorted_files_are_joined_however_few_rows_are_held_and_whatever_has_no_record(
      @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 17) Integer> traits,
      @ForAll @IntRange(min = 4, max = 9) int held,
      @ForAll long missing) {
    List<Occurrence> all = occurrences(traits);
    List<Occurrence> there = new ArrayList<>(all);
    there.removeIf(o -> (missing >> o.ordinal() & 1) == 1);
    Run<CrimeRecord> joined =
        JoinedTablesTest.run(
            new IntakeLimits(1 << 10, 1 << 12, 8).holding(held * 256),
            List.of(
                source(
                    "crimes.csv",
                    "Ref,Code",
                    there.stream().map(o -> o.reference() + ",008/06").toList()),
                source("persons.csv", "Ref,Role,Kind,Age,Named", rows(all, Occurrence::persons)),
                source("tasks.csv", "Ref,Type,Status,Outcome", rows(all, Occurrence::tasks))));
    assertEquals(told(single(there).mapped()), told(joined.mapped()));
    List<String> orphans = new ArrayList<>(rows(all, Occurrence::persons));
    orphans.addAll(rows(all, Occurrence::tasks));
    orphans.removeAll(rows(there, Occurrence::persons));
    orphans.removeAll(rows(there, Occurrence::tasks));
    assertEquals(
        orphans.stream().sorted().toList(),
        joined.rejected().stream().map(r -> r.source().text()).sorted().toList());
  }

  @Property(tries = 500)
  void every_row_is_with_its_record_or_rejected_however_broken_a_file(
      @ForAll @IntRange(min = 0, max = 1_000) int place,
      @ForAll @IntRange(min = 0, max = 255) int noise,
      @ForAll @IntRange(min = 0, max = 2) int kind,
      @ForAll @IntRange(min = 0, max = 1) int which) {
    List<Occurrence> occurrences = occurrences(List.of(17, 5, 8, 17));
    List<byte[]> files =
        Stream.of(
                "Ref,Code,Notes\n"
                    + occurrences.stream()
                        .map(o -> o.reference() + ",008/06,MARKED\n")
                        .collect(Collectors.joining()),
                "Ref,Role,Kind,Age,Named,Name\n"
                    + rows(occurrences, Occurrence::persons).stream()
                        .map(row -> row + ",MARKED\n")
                        .collect(Collectors.joining()))
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .collect(Collectors.toList());
    byte[] broken = files.get(which).clone();
    int at = place % broken.length;
    switch (kind) {
      case 0 -> broken[at] = (byte) noise;
      case 1 -> broken = Arrays.copyOf(broken, at);
      default -> broken[at] = '"';
    }
    files.set(which, broken);
    Run<CrimeRecord> run =
        JoinedTablesTest.run(
            new IntakeLimits(1 << 10, 1 << 12, 8).holding(1024),
            List.of(
                Source.of("crimes.csv", new ByteArrayInputStream(files.get(0))),
                Source.of("persons.csv", new ByteArrayInputStream(files.get(1)))));
    for (IntakeResult<?> result : run.results()) {
      assertFalse(result.problems().toString().contains("MARKED"));
      assertFalse(result.toString().contains("MARKED"));
    }
    assertFalse(run.notes().toString().contains("MARKED"));
  }
}
