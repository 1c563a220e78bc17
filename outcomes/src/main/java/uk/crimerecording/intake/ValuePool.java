package uk.crimerecording.intake;

/**
 * A field at one place of a layout, with the values met there. They are found by their characters:
 * one object for equal short texts as long as it is remembered, and at most as many are remembered
 * as there are slots. Not thread-safe.
 */
final class ValuePool {

  /** Characters of 16 bits in a number of 64. */
  private static final int LANES = 4;

  /** A text of at most so many characters fits in four numbers. */
  static final int LONGEST = 4 * LANES;

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final DomainField field;

  /** The characters of the text in each slot, four numbers a slot. */
  private final long[] keys;

  private final RawValue[] values;
  private final int shift;

  ValuePool(DomainField field) {
    this.field = field;
    int bits = bits(field.type());
    int slots = bits == 0 ? 0 : 1 << bits;
    this.keys = new long[LANES * slots];
    this.values = new RawValue[slots];
    this.shift = Long.SIZE - bits;
  }

  /** By how many values a field usually has; none where they hardly repeat. */
  private static int bits(DomainField.Type type) {
    return switch (type) {
      case YES_NO -> 4;
      case PICK, PICKS -> 6;
      case NUMBER -> 8;
      case OFFENCE, OFFENCES, OFFENCE_CLASS -> 8;
      case DAY -> 10;
      case REFERENCE, TIME, CODE, MONEY, TEXTS, PRESENCE, LENGTH, ENTRY, IDENTIFIER -> 0;
    };
  }

  DomainField field() {
    return field;
  }

  /**
   * The value of a text that another field at the place has been given already. A field that
   * remembers no values takes the same object: nothing is read from it but its text.
   */
  RawValue value(char[] characters, int from, int to, RawValue other) {
    return values.length == 0 ? other : value(characters, from, to);
  }

  /** The value of a text that neither begins nor ends with a blank. */
  RawValue value(char[] characters, int from, int to) {
    int length = to - from;
    boolean kept = values.length > 0 && length > 0 && length <= LONGEST && characters[to - 1] != 0;
    if (!kept || characters.length - from < LONGEST) {
      return RawValue.of(new String(characters, from, length));
    }
    // Always the same steps: a loop to the end of so short a text costs more than what it saves.
    long a = lanes(characters, from) & mask(length);
    long b = lanes(characters, from + LANES) & mask(length - LANES);
    if (length <= 2 * LANES) {
      return find(characters, from, length, a, b, 0, 0);
    }
    long c = lanes(characters, from + 2 * LANES) & mask(length - 2 * LANES);
    long d = lanes(characters, from + 3 * LANES) & mask(length - 3 * LANES);
    return find(characters, from, length, a, b, c, d);
  }

  /** What is left of a number that holds the first of so many characters. */
  private static long mask(int length) {
    if (length <= 0) {
      return 0;
    }
    return length >= LANES ? -1 : -1L >>> ((LANES - length) * Character.SIZE);
  }

  private static long lanes(char[] characters, int from) {
    return characters[from]
        | (long) characters[from + 1] << 16
        | (long) characters[from + 2] << 32
        | (long) characters[from + 3] << 48;
  }

  private RawValue find(char[] characters, int from, int length, long a, long b, long c, long d) {
    long hash = (((a * 31 + b) * 31 + c) * 31 + d) * SPREAD;
    // Two slots beside each other, so that two frequent values never drive each other out.
    int slot = (int) (hash >>> shift);
    if (holds(slot, a, b, c, d)) {
      return values[slot];
    }
    int other = slot ^ 1;
    if (holds(other, a, b, c, d)) {
      return values[other];
    }
    RawValue value = RawValue.of(new String(characters, from, length));
    System.arraycopy(keys, LANES * slot, keys, LANES * other, LANES);
    values[other] = values[slot];
    keys[LANES * slot] = a;
    keys[LANES * slot + 1] = b;
    keys[LANES * slot + 2] = c;
    keys[LANES * slot + 3] = d;
    values[slot] = value;
    return value;
  }

  private boolean holds(int slot, long a, long b, long c, long d) {
    int at = LANES * slot;
    return keys[at] == a && keys[at + 1] == b && keys[at + 2] == c && keys[at + 3] == d;
  }
}
