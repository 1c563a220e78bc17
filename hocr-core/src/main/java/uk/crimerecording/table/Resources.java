package uk.crimerecording.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleRegister;

/**
 * The resources of a module. Each module opens its own, because no other may: the opener is what
 * differs between modules.
 */
public final class Resources {

  /** Opens a resource beside a class of its own module. */
  @FunctionalInterface
  public interface Opener {

    /**
     * Opens a resource.
     *
     * @throws IllegalStateException if it is missing
     */
    InputStream open(Class<?> owner, String resource);
  }

  /** The resources of the core itself. */
  public static final Resources CORE = new Resources(Resources::openOfCore);

  private final Opener opener;

  /** The resources of the module that the opener belongs to. */
  public Resources(Opener opener) {
    this.opener = opener;
  }

  /** The rows of a table, see {@link Row#read}. */
  public List<Row> table(Class<?> owner, String resource) {
    return Row.read(opener.open(owner, resource));
  }

  /** The rules of a package, see {@link RuleTable#read}. */
  public RuleRegister rules(Class<?> owner, String resource, Edition edition) {
    return RuleTable.read(table(owner, resource), edition);
  }

  /** The texts of a package, which stand in {@code messages.properties}. */
  public MessageCatalogue messages(Class<?> owner) {
    try (InputStream in = opener.open(owner, "messages.properties")) {
      return MessageCatalogue.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What an opener gives back.
   *
   * @throws IllegalStateException if the resource is missing
   */
  public static InputStream present(@Nullable InputStream in, String resource) {
    if (in == null) {
      throw new IllegalStateException("Resource " + resource + " is missing from the library");
    }
    return in;
  }

  private static InputStream openOfCore(Class<?> owner, String resource) {
    return present(owner.getResourceAsStream(resource), resource);
  }
}
