package uk.crimerecording.counting;

import static uk.crimerecording.counting.CountingRule.CNT_03;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.fact.Answer;

/**
 * Divides entries that concern one victim, or one thing, by the offenders: the same offender or
 * group, acting together, is one relationship; offenders who acted independently are another
 * (CNT-03).
 */
final class SameParties {

  private final Count count;

  SameParties(Count count) {
    this.count = count;
  }

  /**
   * The entries by offender or group, each group in the order of the entries.
   *
   * @param entries at least one
   * @param asking whether it matters which offenders acted together
   */
  List<List<Entry>> groups(List<Entry> entries, boolean asking) {
    if (entries.size() == 1 || areAllBySameOffenders(entries)) {
      return List.of(entries);
    }
    List<List<Entry>> byOffender = byOffender(entries);
    return byOffender.size() == 1 ? byOffender : joinThoseActingTogether(byOffender, asking);
  }

  // ---- Offenders in common ------------------------------------------------------------------

  private static boolean areAllBySameOffenders(List<Entry> entries) {
    List<String> offenders = entries.get(0).disclosure().offenders();
    if (offenders.isEmpty()) {
      return false;
    }
    for (int i = 1; i < entries.size(); i++) {
      if (!entries.get(i).disclosure().offenders().equals(offenders)) {
        return false;
      }
    }
    return true;
  }

  private static List<List<Entry>> byOffender(List<Entry> entries) {
    int[] parent = new int[entries.size()];
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
      Entry entry = entries.get(i);
      joinOffenders(entry, i, parent, seen);
      for (Entry member : entry.members()) {
        joinOffenders(member, i, parent, seen);
      }
    }
    List<List<Entry>> groups = new ArrayList<>(2);
    int[] groupOfRoot = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      int root = root(parent, i);
      if (root == i) {
        groups.add(new ArrayList<>());
        groupOfRoot[i] = groups.size() - 1;
      }
      groups.get(groupOfRoot[root]).add(entries.get(i));
    }
    return groups;
  }

  /**
   * Offenders of one disclosure act together, also where each of them is counted. Where nobody is
   * known, those of one incident are taken to be the same.
   */
  private static void joinOffenders(Entry part, int i, int[] parent, Map<String, Integer> seen) {
    List<String> offenders = part.disclosure().offenders();
    Optional<String> incident = part.disclosure().incident();
    if (offenders.isEmpty() && incident.isPresent()) {
      // ids of incidents and people are kept apart by a mark that no id has
      join(parent, seen.putIfAbsent("?" + incident.get(), i), i);
    }
    for (String offender : offenders) {
      join(parent, seen.putIfAbsent(offender, i), i);
    }
  }

  private static void join(int[] parent, @Nullable Integer first, int i) {
    if (first != null) {
      int one = root(parent, first);
      int other = root(parent, i);
      // the smaller index stays the root, so that groups keep the order of the entries
      parent[Math.max(one, other)] = Math.min(one, other);
    }
  }

  private static int root(int[] parent, int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  // ---- Acting together --------------------------------------------------------------------------

  private List<List<Entry>> joinThoseActingTogether(List<List<Entry>> groups, boolean asking) {
    List<List<Entry>> result = new ArrayList<>(groups.size());
    List<Entry> together = new ArrayList<>(0);
    List<List<Entry>> open = new ArrayList<>(0);
    for (List<Entry> group : groups) {
      switch (independent(group)) {
        case YES -> result.add(group);
        case NO -> together.addAll(group);
        case NOT_STATED -> open.add(group);
      }
    }
    if (!together.isEmpty()) {
      together.sort((one, other) -> one.id().compareTo(other.id()));
      result.add(together);
    }
    int undecided = open.size() + (together.isEmpty() ? 0 : 1);
    for (List<Entry> group : open) {
      if (asking && undecided > 1) {
        askWhetherIndependent(group.get(0));
      }
      result.add(group);
    }
    if (asking && undecided <= 1) {
      result.forEach(group -> count.applied(CNT_03, "independent", group.get(0)));
    }
    return result;
  }

  private static Answer independent(List<Entry> group) {
    Answer any = Answer.NO;
    for (Entry entry : group) {
      any = any.or(entry.disclosure().independent());
      for (Entry member : entry.members()) {
        any = any.or(member.disclosure().independent());
      }
    }
    return any;
  }

  private void askWhetherIndependent(Entry entry) {
    if (entry.offenders().isEmpty()) {
      count.missingPart(CNT_03, "independent", entry, "offenders");
    } else {
      count.missingPart(CNT_03, "independent", entry, "independent");
    }
  }
}
