package uk.crimerecording.cli.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files in which one value or name is marked, so that it can be seen where it goes. A mark stands
 * for what could name a person.
 */
final class Marked {

  /** Part of every mark, in small letters, and of nothing else. */
  static final String MARK = "zqmark";

  /** A mark with a blank, as a name is written, and one without, as a code is. */
  private static final String NAME = "Zqmark Jones";

  private static final String CODE = "ZQMARK1";

  private static final Pattern XML =
      Pattern.compile("(?<=[</ ])[A-Za-z]+(?=[ />=])|(?<==\")[^\"]*(?=\")|(?<=>)[^<>\n]+(?=<)");
  private static final Pattern JSON =
      Pattern.compile("(?<=\")[^\"\\\\\n:,{}\\[\\]]+(?=\")|(?<=:)[0-9.]+|(?<=:)(true|false)");
  private static final Pattern CSV = Pattern.compile("(?<=^|,|\n|\r)[^,\"\r\n]*(?=,|\r|\n|$)");

  private Marked() {}

  /** The sound files with one value or name marked as by a name or a code, for each of them. */
  static List<List<HostileFile>> filesOf(Target target) {
    List<List<HostileFile>> inputs = new ArrayList<>(filesWithNames(target));
    inputs.addAll(filesWith(CODE, target));
    return inputs;
  }

  /** The same by a name alone, which no reference can be. */
  static List<List<HostileFile>> filesWithNames(Target target) {
    return filesWith(NAME, target);
  }

  private static List<List<HostileFile>> filesWith(String mark, Target target) {
    List<List<HostileFile>> inputs = new ArrayList<>();
    for (int i = 0; i < target.sound().size(); i++) {
      for (byte[] marked : filesWith(mark, target.sound().get(i))) {
        List<HostileFile> files = new ArrayList<>(target.sound());
        files.set(i, files.get(i).with(marked));
        inputs.add(files);
      }
    }
    return inputs;
  }

  private static List<byte[]> filesWith(String mark, HostileFile file) {
    String sound = new String(file.bytes(), StandardCharsets.UTF_8);
    Pattern places = places(file.name());
    List<byte[]> files = new ArrayList<>();
    Matcher place = places.matcher(sound);
    while (place.find()) {
      files.add(bytes(sound.substring(0, place.start()) + mark + sound.substring(place.end())));
    }
    files.add(bytes(places.matcher(sound).replaceAll(mark)));
    files.add(bytes(sound.substring(0, sound.length() / 2) + mark));
    files.add(bytes(mark + sound));
    files.add(bytes(sound + mark));
    return files;
  }

  /** Where names and values stand in a file of such a name. */
  static Pattern places(String file) {
    if (file.endsWith(".xml")) {
      return XML;
    }
    return file.endsWith(".csv") ? CSV : JSON;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
