package uk.crimerecording.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The references seen: the one thing that grows with the input. References of one system are serial
 * numbers in few forms, so that they are kept as the numbers that their digits make, by form.
 *
 * <p><b>Exact</b> are references of the first 64 forms met with up to 18 digits, as long as their
 * numbers lie in no more than 65,536 blocks of 65,536 neighbours. A serial of a year costs about
 * one bit a record whatever the order, thinly spread numbers about two bytes, and no input makes
 * the blocks cost more than 7 MB beside their numbers.
 *
 * <p><b>Beyond that</b>, for references without digits, of many forms or spread over the whole
 * range of a long number, a 64-bit hash of 10 to 15 bytes is kept, without limit. The references of
 * a whole input stay compared: none passes because there are too many. Two of ten million such
 * references share a hash with a chance below one in 100,000; the later record would then be
 * rejected as a duplicate, which is reported and keeps it whole. Not thread-safe.
 */
final class ReferenceSet {

  private static final int MOST_FORMS = 64;
  private static final int MOST_BLOCKS = 1 << 16;
  private static final int MOST_DIGITS = 18;

  private final List<Form> forms = new ArrayList<>();
  private final HashedTexts others = new HashedTexts();
  private int blocks;
  private @Nullable Form last;

  /** Adds a reference; false where it is in the set. */
  boolean add(String reference) {
    Form form = form(reference);
    if (form == null) {
      return others.add(reference);
    }
    long number = form.number(reference);
    if (!form.numbers.hasBlockOf(number)) {
      if (blocks == MOST_BLOCKS) {
        return others.add(reference);
      }
      blocks++;
    }
    return form.numbers.add(number);
  }

  /** Whether a reference is in the set. */
  boolean contains(String reference) {
    for (Form form : forms) {
      if (form.fits(reference) && form.numbers.contains(form.number(reference))) {
        return true;
      }
    }
    return others.contains(reference);
  }

  private @Nullable Form form(String reference) {
    Form latest = last;
    if (latest != null && latest.fits(reference)) {
      return latest;
    }
    for (Form form : forms) {
      if (form.fits(reference)) {
        last = form;
        return form;
      }
    }
    int digits = (int) reference.chars().filter(ReferenceSet::isDigit).count();
    if (digits == 0 || digits > MOST_DIGITS || forms.size() == MOST_FORMS) {
      return null;
    }
    Form added = new Form(reference);
    forms.add(added);
    last = added;
    return added;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** References of one length that differ in their digits only. */
  private static final class Form {

    private final String example;
    private final int serialFrom;
    private final int serialTo;
    private final NumberSet numbers = new NumberSet();

    Form(String example) {
      this.example = example;
      int from = 0;
      int to = 0;
      int start = 0;
      for (int i = 0; i < example.length(); i++) {
        if (!isDigit(example.charAt(i))) {
          start = i + 1;
        } else if (i + 1 - start > to - from) {
          from = start;
          to = i + 1;
        }
      }
      this.serialFrom = from;
      this.serialTo = to;
    }

    boolean fits(String reference) {
      if (reference.length() != example.length()) {
        return false;
      }
      for (int i = 0; i < reference.length(); i++) {
        char c = reference.charAt(i);
        char expected = example.charAt(i);
        if (isDigit(c) ? !isDigit(expected) : c != expected) {
          return false;
        }
      }
      return true;
    }

    /** All digits as one number; the longest row of them, which is the serial, comes last. */
    long number(String reference) {
      long before = digits(reference, 0, serialFrom, 0);
      long around = digits(reference, serialTo, reference.length(), before);
      return digits(reference, serialFrom, serialTo, around);
    }

    private static long digits(String reference, int from, int to, long start) {
      long number = start;
      for (int i = from; i < to; i++) {
        char c = reference.charAt(i);
        if (isDigit(c)) {
          number = 10 * number + (c - '0');
        }
      }
      return number;
    }
  }
}
