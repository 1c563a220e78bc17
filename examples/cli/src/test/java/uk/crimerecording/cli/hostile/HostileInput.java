package uk.crimerecording.cli.hostile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Source;

/**
 * One broken input: the files of a target once or several times, plain or compressed, under wide or
 * narrow limits.
 *
 * @param target how it is read
 * @param files the sources
 * @param limits the limits of one record
 */
record HostileInput(Target target, List<HostileFile> files, IntakeLimits limits) {

  private static final IntakeLimits NARROW = new IntakeLimits(300, 2_000, 8).holding(1_024);
  private static final int GZIP_MAGIC_1 = 0x1F;
  private static final int GZIP_MAGIC_2 = 0x8B;

  /** The input of a seed, for ever the same. */
  static HostileInput of(Target target, long seed) {
    Random random = new Random(seed);
    int count = random.nextInt(6) == 0 ? 3 : 1;
    List<HostileFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (HostileFile sound : target.sound()) {
        // Of several files that belong together some stay sound, so that they still meet.
        boolean kept = target.sound().size() > 1 && random.nextBoolean();
        byte[] bytes =
            kept ? sound.bytes() : new Mutator(target.name(), sound.bytes(), random).broken();
        boolean compressed = random.nextInt(6) == 0;
        files.add(sound.with(compressed ? Mutator.compressed(bytes, random) : bytes).copy(i));
      }
    }
    return new HostileInput(target, files, random.nextBoolean() ? IntakeLimits.standard() : NARROW);
  }

  /** Sound files with a few other names and values, under the standard limits. */
  static HostileInput revalued(Target target, long seed) {
    Random random = new Random(seed);
    List<HostileFile> files = new ArrayList<>();
    for (HostileFile sound : target.sound()) {
      Mutator mutator = new Mutator("VALUES", sound.bytes(), random);
      files.add(sound.with(mutator.revalued(Marked.places(sound.name()))));
    }
    return of(target, files);
  }

  /** An input of one file that holds records, under the standard limits. */
  static HostileInput of(Target target, byte[] file) {
    return of(target, List.of(target.sound().get(0).with(file)));
  }

  /** An input under the standard limits. */
  static HostileInput of(Target target, List<HostileFile> files) {
    return new HostileInput(target, files, IntakeLimits.standard());
  }

  /** The sources, freshly opened. */
  List<Source> sources() {
    return files.stream()
        .map(file -> Source.of(file.name(), () -> new ByteArrayInputStream(file.bytes())))
        .toList();
  }

  /** What a source of a name holds, decompressed as far as that goes. */
  byte[] plain(String name) {
    return files.stream()
        .filter(file -> file.name().equals(name))
        .map(file -> plain(file.bytes()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No source has the name of a record's"));
  }

  private static byte[] plain(byte[] file) {
    boolean gzip =
        file.length > 1 && (file[0] & 0xFF) == GZIP_MAGIC_1 && (file[1] & 0xFF) == GZIP_MAGIC_2;
    if (!gzip) {
      return file;
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(file))) {
      int next = in.read();
      while (next >= 0) {
        plain.write(next);
        next = in.read();
      }
    } catch (IOException e) {
      // What came before the damage is what a reader can have seen.
      return plain.toByteArray();
    }
    return plain.toByteArray();
  }

  /** The number of bytes in all sources, decompressed. */
  long length() {
    return files.stream().mapToLong(file -> plain(file.bytes()).length).sum();
  }

  @Override
  public String toString() {
    return target + ", " + files.size() + " sources of " + length() + " bytes, " + limits;
  }
}
