package uk.crimerecording.intake;

import java.util.Arrays;

/**
 * The references seen, as 64-bit hashes: the one thing that grows with the input, by up to 32 bytes
 * a record. Two references of ten million share a hash with a chance below one in 100,000; the
 * later record would then be rejected as a duplicate, kept whole. Not thread-safe.
 */
final class ReferenceSet {

  private static final int FIRST_SIZE = 1 << 10;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long[] slots = new long[FIRST_SIZE];
  private int size;

  /** Adds a reference; false where it is in the set. */
  boolean add(String reference) {
    long hash = hash(reference);
    if (!put(slots, hash)) {
      return false;
    }
    size++;
    if (size > slots.length / 2) {
      long[] larger = new long[slots.length * 2];
      Arrays.stream(slots).filter(slot -> slot != 0).forEach(slot -> put(larger, slot));
      slots = larger;
    }
    return true;
  }

  private static boolean put(long[] slots, long hash) {
    int at = (int) (hash ^ (hash >>> 32)) & (slots.length - 1);
    while (slots[at] != 0) {
      if (slots[at] == hash) {
        return false;
      }
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = hash;
    return true;
  }

  private static long hash(String reference) {
    long hash = OFFSET;
    for (int i = 0; i < reference.length(); i++) {
      hash = (hash ^ reference.charAt(i)) * PRIME;
    }
    hash ^= hash >>> 29;
    hash *= 0xbf58476d1ce4e5b9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }
}
