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
 * One broken input: one file or several, plain or compressed, under wide or narrow limits.
 *
 * @param target how it is read
 * @param files the bytes of each source
 * @param limits the limits of one record
 */
record HostileInput(Target target, List<byte[]> files, IntakeLimits limits) {

  private static final IntakeLimits NARROW = new IntakeLimits(300, 2_000, 8);
  private static final int GZIP_MAGIC_1 = 0x1F;
  private static final int GZIP_MAGIC_2 = 0x8B;

  /** The input of a seed, for ever the same. */
  static HostileInput of(Target target, long seed) {
    Random random = new Random(seed);
    int count = random.nextInt(6) == 0 ? 3 : 1;
    List<byte[]> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] broken = new Mutator(target.sound(), random).broken();
      files.add(random.nextInt(6) == 0 ? Mutator.compressed(broken, random) : broken);
    }
    return new HostileInput(target, files, random.nextBoolean() ? IntakeLimits.standard() : NARROW);
  }

  /** An input of one file under the standard limits. */
  static HostileInput of(Target target, byte[] file) {
    return new HostileInput(target, List.of(file), IntakeLimits.standard());
  }

  /** The sources, freshly opened. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      byte[] file = files.get(i);
      sources.add(Source.of(name(i), () -> new ByteArrayInputStream(file)));
    }
    return sources;
  }

  private String name(int index) {
    return index + "-" + target.file();
  }

  /** What a source of a name holds, decompressed as far as that goes. */
  byte[] plain(String name) {
    for (int i = 0; i < files.size(); i++) {
      if (name(i).equals(name)) {
        return plain(files.get(i));
      }
    }
    throw new AssertionError("No source has the name of a record's");
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
    return files.stream().mapToLong(file -> plain(file).length).sum();
  }

  @Override
  public String toString() {
    return target + ", " + files.size() + " sources of " + length() + " bytes, " + limits;
  }
}
