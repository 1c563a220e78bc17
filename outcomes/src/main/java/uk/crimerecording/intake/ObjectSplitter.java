package uk.crimerecording.intake;

/**
 * The JSON objects of an array, or of a sequence of outermost values. Whatever else stands where a
 * record should is handed on as a broken record, so that nothing is lost.
 */
final class ObjectSplitter extends RecordSplitter {

  /** Returned where a record has been found. */
  private static final int RECORD = -3;

  private final String member;

  /** Whether the records are in an array at hand. */
  private boolean inArray;

  /** Whether the array at hand is a member of an outermost object. */
  private boolean inMember;

  /** Whether the rest of an outermost object behind its array is being passed over. */
  private boolean behindArray;

  /** Whether the string passed last is the name of the member. */
  private boolean isMember;

  private boolean ended;

  ObjectSplitter(SourceText text, IntakeLimits limits, String member) {
    super(text, limits);
    this.member = member;
  }

  @Override
  boolean find() {
    int at = start;
    while (true) {
      start = at;
      at = require(at);
      if (at == END) {
        return atEnd();
      }
      char c = buffer[at];
      if (c == '\n') {
        lineReached++;
        at++;
      } else if (c <= ' ' || c == ',') {
        at++;
      } else if (behindArray) {
        at = passed(at);
      } else if (inArray && c == ']') {
        inArray = false;
        behindArray = inMember;
        inMember = false;
        at++;
      } else if (!inArray && c == '[') {
        inArray = true;
        at++;
      } else {
        line = lineReached;
        int from = value(at);
        if (from == RECORD) {
          return true;
        }
        at = from;
      }
    }
  }

  /**
   * Reads a value to its end.
   *
   * @return RECORD with the record ended, or the position in the array of the member
   */
  private int value(int from) {
    boolean outermost = !inArray && buffer[from] == '{';
    boolean object = buffer[from] == '{';
    int depth = 0;
    int at = from;
    boolean atMember = false;
    boolean named = false;
    if (!object) {
      flaw(ProblemCode.MALFORMED_RECORD);
    }
    while (at != END) {
      char c = buffer[at];
      if (c == '"') {
        at = string(at);
        named = outermost && depth == 1 && isMember;
        atMember = false;
        continue;
      }
      if (c == '\n') {
        lineReached++;
        if (!inArray && !object) {
          return done(at, at + 1);
        }
      }
      if (c == '{' || c == '[') {
        if (c == '[' && atMember) {
          inArray = true;
          inMember = true;
          start = at + 1;
          forget();
          return at + 1;
        }
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth < 0) {
          int behind = at == start ? at + 1 : at;
          return done(behind, behind);
        }
        if (depth == 0) {
          return done(at + 1, at + 1);
        }
      } else if (c == ',' && depth == 0 && inArray) {
        return done(at, at + 1);
      }
      if (c > ' ') {
        atMember = named && c == ':';
        named = false;
      }
      at = require(at + 1);
    }
    if (object) {
      flaw(ProblemCode.TRUNCATED_INPUT);
    }
    ended = true;
    endOfText();
    return RECORD;
  }

  private int done(int recordStop, int nextStart) {
    end(recordStop, nextStart);
    return RECORD;
  }

  /** Goes behind a string. */
  private int string(int from) {
    int matched = 0;
    int at = require(from + 1);
    while (at != END) {
      char c = buffer[at];
      if (c == '"') {
        isMember = matched == member.length();
        return require(at + 1);
      }
      if (c == '\n') {
        lineReached++;
      }
      if (c == '\\') {
        matched = -1;
        at = require(at + 1);
        if (at == END) {
          return END;
        }
      } else if (matched >= 0) {
        matched = matched < member.length() && member.charAt(matched) == c ? matched + 1 : -1;
      }
      at = require(at + 1);
    }
    return END;
  }

  /** Passes over the rest of an outermost object; its end ends the passing. */
  private int passed(int from) {
    int depth = 1;
    int at = from;
    while (at != END) {
      char c = buffer[at];
      if (c == '"') {
        at = string(at);
        start = at == END ? start : at;
        continue;
      }
      if (c == '\n') {
        lineReached++;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if (c == '}' || c == ']') {
        depth--;
        if (depth == 0) {
          behindArray = false;
          return at + 1;
        }
      }
      start = at + 1;
      at = require(at + 1);
    }
    return filled;
  }

  private boolean atEnd() {
    if (ended) {
      return false;
    }
    ended = true;
    if (!inArray && !behindArray) {
      return false;
    }
    line = lineReached;
    flaw(ProblemCode.TRUNCATED_INPUT);
    return endOfText();
  }
}
