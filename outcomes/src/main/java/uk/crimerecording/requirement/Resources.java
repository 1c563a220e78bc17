package uk.crimerecording.requirement;

import java.io.InputStream;
import java.util.List;
import uk.crimerecording.decision.Edition;
import uk.crimerecording.decision.MessageCatalogue;
import uk.crimerecording.decision.RuleRegister;
import uk.crimerecording.table.Row;

/** The resources of this module: tables of rows and of rules, and texts. */
public final class Resources {

  private static final uk.crimerecording.table.Resources OWN =
      new uk.crimerecording.table.Resources(Resources::open);

  private Resources() {}

  /**
   * The rows of a table.
   *
   * @param owner a class of this module beside which the resource stands
   * @throws IllegalStateException if the resource is missing
   */
  public static List<Row> table(Class<?> owner, String resource) {
    return OWN.table(owner, resource);
  }

  /**
   * The rules of a package.
   *
   * @param owner a class of this module beside which the resource stands
   * @throws IllegalStateException if the resource is missing or a row is wrong
   */
  public static RuleRegister rules(Class<?> owner, String resource, Edition edition) {
    return OWN.rules(owner, resource, edition);
  }

  /**
   * The texts of a package.
   *
   * @param owner a class of this module beside which {@code messages.properties} stands
   * @throws IllegalStateException if the resource is missing
   */
  public static MessageCatalogue messages(Class<?> owner) {
    return OWN.messages(owner);
  }

  private static InputStream open(Class<?> owner, String resource) {
    return uk.crimerecording.table.Resources.present(owner.getResourceAsStream(resource), resource);
  }
}
