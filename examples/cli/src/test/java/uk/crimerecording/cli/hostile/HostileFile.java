package uk.crimerecording.cli.hostile;

/** A file of an input: its name, by which a reader may know what it holds, and its bytes. */
final class HostileFile {

  private final String name;
  private final byte[] bytes;

  HostileFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The same file with other bytes. */
  HostileFile with(byte[] other) {
    return new HostileFile(name, other);
  }

  /** The same file under a name that is its own among several copies. */
  HostileFile copy(int number) {
    return new HostileFile(number + "-" + name, bytes);
  }
}
