package uk.crimerecording.cli.assess;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run wrote, read back. */
public final class Results {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Results() {}

  /**
   * What came of a record.
   *
   * @param verdict the verdict, {@code none} or {@code rejected}
   * @param rules the rules that stand against it, or against the record itself
   * @param problems the codes of the problems of reading it
   */
  public record Result(String verdict, SortedSet<String> rules, SortedSet<String> problems) {}

  /** The result of each record by its ordinal; every record once. */
  public static SortedMap<Long, Result> of(Path out) throws IOException {
    SortedMap<Long, Result> results = new TreeMap<>();
    for (JsonNode line : lines(out.resolve("decisions.jsonl"))) {
      JsonNode decision = line.get("decision");
      SortedSet<String> rules = new TreeSet<>();
      for (JsonNode finding : decision.path("findings")) {
        if (!finding.get("severity").textValue().equals("NOTE")) {
          rules.add(finding.get("rule").textValue());
        }
      }
      line.get("onRecord").forEach(finding -> rules.add(finding.get("rule").textValue()));
      put(results, line, decision.path("verdict").asText("none"), rules, line.get("warnings"));
    }
    for (JsonNode line : lines(out.resolve("rejected.jsonl"))) {
      put(results, line, "rejected", new TreeSet<>(), line.get("problems"));
    }
    return results;
  }

  private static void put(
      SortedMap<Long, Result> results,
      JsonNode line,
      String verdict,
      SortedSet<String> rules,
      JsonNode problems) {
    SortedSet<String> codes = new TreeSet<>();
    problems.forEach(problem -> codes.add(problem.get("code").textValue()));
    Result before = results.put(line.get("record").longValue(), new Result(verdict, rules, codes));
    if (before != null) {
      throw new AssertionError("Two results for record " + line.get("record"));
    }
  }

  /** The lines of a file, each a JSON value. */
  public static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }

  /** A file that is one JSON document. */
  public static JsonNode document(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }
}
