package uk.crimerecording.intake.json;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of the members of the objects at hand, to find one that stands twice. Nearly all
 * objects have few members, which are compared one by one. Names have to be interned. Not
 * thread-safe.
 */
final class MemberNames {

  private static final int FEW = 32;

  private String[] names = new String[FEW];
  private int size;

  /** Where the names of each open object begin. */
  private int[] begins = new int[8];

  /** The names of each open object that has many. */
  private @Nullable Set<String>[] many = sets(8);

  private int depth;

  /** Begins a record. */
  void clear() {
    size = 0;
    depth = 0;
  }

  void beginObject() {
    if (depth == begins.length) {
      begins = Arrays.copyOf(begins, 2 * depth);
      many = Arrays.copyOf(many, 2 * depth);
    }
    begins[depth] = size;
    many[depth] = null;
    depth++;
  }

  void endObject() {
    depth--;
    size = begins[depth];
    many[depth] = null;
  }

  /** Adds a name to the object begun last; false where the object has it already. */
  boolean add(String name) {
    Set<String> set = many[depth - 1];
    if (set != null) {
      return set.add(name);
    }
    int begin = begins[depth - 1];
    for (int i = begin; i < size; i++) {
      if (isSame(names[i], name)) {
        return false;
      }
    }
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
    }
    names[size++] = name;
    if (size - begin > FEW) {
      many[depth - 1] = new HashSet<>(Arrays.asList(names).subList(begin, size));
    }
    return true;
  }

  /** The parser hands out one string for equal names. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(String name, String other) {
    return name == other;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable Set<String>[] sets(int length) {
    return new Set[length];
  }
}
