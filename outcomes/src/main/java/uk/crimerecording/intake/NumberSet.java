package uk.crimerecording.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers from 0, exactly, in blocks of 65,536 neighbours: two bytes a number in a thin block, 8 KB
 * for a block of more than 4,096. Neighbours of a serial so cost one bit each. Not thread-safe.
 */
final class NumberSet {

  private static final int BLOCK_BITS = 16;
  private static final int MOST_SINGLE = 1 << 12;

  private final Map<Long, Block> blocks = new HashMap<>();
  private Block last = new Block();
  private long lastKey = -1;

  /** The numbers that share all but their lowest 16 bits. */
  private static final class Block {

    private char[] single = new char[4];
    private int size;
    private long[] bits = {};

    boolean add(int low) {
      if (bits.length > 0) {
        return mark(low);
      }
      boolean ascends = size == 0 || low > single[size - 1];
      int at = ascends ? size : Arrays.binarySearch(single, 0, size, (char) low);
      if (!ascends && at >= 0) {
        return false;
      }
      insert(ascends ? at : -at - 1, (char) low);
      return true;
    }

    boolean contains(int low) {
      return bits.length > 0
          ? (bits[low >>> 6] & 1L << low) != 0
          : Arrays.binarySearch(single, 0, size, (char) low) >= 0;
    }

    private void insert(int at, char low) {
      if (size == MOST_SINGLE) {
        bits = new long[1 << (BLOCK_BITS - 6)];
        for (char number : single) {
          mark(number);
        }
        single = new char[0];
        mark(low);
        return;
      }
      if (size == single.length) {
        single = Arrays.copyOf(single, 2 * size);
      }
      System.arraycopy(single, at, single, at + 1, size - at);
      single[at] = low;
      size++;
    }

    private boolean mark(int low) {
      long bit = 1L << low;
      boolean isNew = (bits[low >>> 6] & bit) == 0;
      bits[low >>> 6] |= bit;
      return isNew;
    }
  }

  /** How many blocks there are; each costs about 100 bytes beside its numbers. */
  int blocks() {
    return blocks.size();
  }

  /** Whether the number would go into a block that is there. */
  boolean hasBlockOf(long number) {
    long key = number >>> BLOCK_BITS;
    return key == lastKey || blocks.containsKey(key);
  }

  /** Whether a number is in the set. */
  boolean contains(long number) {
    Block block = blocks.get(number >>> BLOCK_BITS);
    return block != null && block.contains((int) number & ((1 << BLOCK_BITS) - 1));
  }

  /** Adds a number; false where it is in the set. */
  boolean add(long number) {
    long key = number >>> BLOCK_BITS;
    if (key != lastKey) {
      last = blocks.computeIfAbsent(key, absent -> new Block());
      lastKey = key;
    }
    return last.add((int) number & ((1 << BLOCK_BITS) - 1));
  }
}
