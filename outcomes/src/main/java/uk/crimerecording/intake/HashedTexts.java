package uk.crimerecording.intake;

/**
 * Texts, as 64-bit hashes of 10 to 15 bytes each in 256 tables that grow one at a time. Two texts
 * of ten million share a hash with a chance below one in 100,000. Not thread-safe.
 */
final class HashedTexts {

  private static final int TABLES = 1 << 8;
  private static final int FIRST_SIZE = 8;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[][] tables = new long[TABLES][];
  private final int[] sizes = new int[TABLES];

  HashedTexts() {
    for (int i = 0; i < TABLES; i++) {
      tables[i] = new long[FIRST_SIZE];
    }
  }

  /** Adds a text; false where it, or one of the same hash, was added before. */
  boolean add(String text) {
    long hash = hash(text);
    int table = (int) (hash >>> 56);
    if (!put(tables[table], hash)) {
      return false;
    }
    sizes[table]++;
    if (5 * sizes[table] > 4 * tables[table].length) {
      long[] larger = new long[tables[table].length / 2 * 3];
      for (long known : tables[table]) {
        if (known != 0) {
          put(larger, known);
        }
      }
      tables[table] = larger;
    }
    return true;
  }

  /** Whether a text, or one of the same hash, was added before. */
  boolean contains(String text) {
    long hash = hash(text);
    long[] slots = tables[(int) (hash >>> 56)];
    int at = first(slots, hash);
    while (slots[at] != 0 && slots[at] != hash) {
      at = at + 1 == slots.length ? 0 : at + 1;
    }
    return slots[at] == hash;
  }

  private static int first(long[] slots, long hash) {
    return (int) (((hash & 0xffffffffL) * slots.length) >>> 32);
  }

  private static boolean put(long[] slots, long hash) {
    int at = first(slots, hash);
    while (slots[at] != 0) {
      if (slots[at] == hash) {
        return false;
      }
      at = at + 1 == slots.length ? 0 : at + 1;
    }
    slots[at] = hash;
    return true;
  }

  private static long hash(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 29;
    hash *= 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
