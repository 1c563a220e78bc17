package uk.crimerecording.intake;

/** Records that end with their line. */
final class LineSplitter extends RecordSplitter {

  LineSplitter(SourceText text, IntakeLimits limits) {
    super(text, limits);
  }

  @Override
  boolean find() {
    int at = start;
    boolean blank = true;
    while (true) {
      if (at == filled) {
        if (blank && !isDropped()) {
          start = at;
        }
        at = refill(at);
        if (at == FULL) {
          at = drop();
          continue;
        }
        if (at == END) {
          return !blank && endOfText();
        }
      }
      if (!blank) {
        at = lineEnd(at);
        if (at == filled) {
          continue;
        }
      }
      char c = buffer[at++];
      if (c == '\n') {
        lineReached++;
        if (!blank) {
          return end(at - 1, at);
        }
      } else if (blank && c > ' ') {
        blank = false;
        start = at - 1;
        line = lineReached;
      }
    }
  }

  /** Goes to the next line end, or to the end of what has been read. */
  private int lineEnd(int from) {
    char[] characters = buffer;
    int limit = filled;
    int at = from;
    while (at < limit && characters[at] != '\n') {
      at++;
    }
    return at;
  }
}
