package uk.crimerecording.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import uk.crimerecording.intake.IntakeLimits;
import uk.crimerecording.intake.Layout;
import uk.crimerecording.intake.PathWalk;
import uk.crimerecording.intake.ProblemCode;
import uk.crimerecording.intake.RecordDraft;
import uk.crimerecording.intake.RecordParser;
import uk.crimerecording.intake.RecordSplitter;

/**
 * Finds the values of one record in its JSON object, by the paths of a layout or as a reader of one
 * system wants. Not thread-safe.
 */
public final class JsonRecords implements RecordParser {

  private final JsonFactory factory;
  private final Reader reader;
  private final MemberNames names = new MemberNames();
  private final ShortTexts texts = new ShortTexts();

  /** Reads the members of one record. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Reads a record.
     *
     * @param json stands on the object of the record
     * @param draft receives the values and problems
     * @throws IOException if the JSON is broken; passed on as it comes from the cursor
     */
    void read(JsonCursor json, RecordDraft draft) throws IOException;
  }

  /** A parser by the paths of a layout. */
  public JsonRecords(Layout layout, IntakeLimits limits) {
    this(limits, along(PathWalk.throughRecords(layout)));
  }

  /** A parser that reads the members of a record in its own way. */
  public JsonRecords(IntakeLimits limits, Reader reader) {
    this.reader = reader;
    this.factory =
        JsonFactory.builder()
            .enable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .enable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(limits.depth())
                    .maxStringLength(limits.record())
                    .build())
            .build();
  }

  private static Reader along(PathWalk walk) {
    return (json, draft) -> {
      walk.begin(draft);
      json.follow(walk);
    };
  }

  @Override
  public void parse(RecordSplitter record, RecordDraft draft) {
    try (JsonParser parser =
        factory.createParser(record.characters(), record.offset(), record.length())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        draft.reject(ProblemCode.MALFORMED_RECORD, "/");
        return;
      }
      names.clear();
      reader.read(new JsonCursor(parser, names, texts), draft);
      if (parser.nextToken() != null) {
        draft.reject(ProblemCode.MALFORMED_RECORD, "/");
      }
    } catch (StreamConstraintsException e) {
      draft.reject(ProblemCode.NESTED_TOO_DEEP, "/");
    } catch (JsonEOFException e) {
      draft.reject(
          record.isLast() ? ProblemCode.TRUNCATED_INPUT : ProblemCode.MALFORMED_RECORD, "/");
    } catch (IOException e) {
      draft.reject(ProblemCode.MALFORMED_RECORD, "/");
    }
  }
}
