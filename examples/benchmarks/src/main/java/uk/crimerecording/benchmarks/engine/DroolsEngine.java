package uk.crimerecording.benchmarks.engine;

import java.util.EnumSet;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/**
 * Drools: the rules of {@code checks.drl} as an executable model, in a stateless session of a pool,
 * which is the fastest of its ways to run one record at a time.
 */
final class DroolsEngine implements CheckEngine {

  private static final String RULES = "checks.drl";

  private final StatelessKieSession session;
  private final Set<OutcomeCheck> failed = EnumSet.noneOf(OutcomeCheck.class);

  DroolsEngine() {
    KieServices services = KieServices.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write(
        "src/main/resources/uk/crimerecording/benchmarks/engine/" + RULES,
        services.getResources().newClassPathResource(RULES, DroolsEngine.class));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    if (builder.getResults().hasMessages(Message.Level.ERROR)) {
      throw new IllegalStateException(builder.getResults().toString());
    }
    KieContainer container =
        services.newKieContainer(services.getRepository().getDefaultReleaseId());
    session = container.newKieSessionsPool(1).newStatelessKieSession();
    session.setGlobal("failed", failed);
  }

  @Override
  public Set<OutcomeCheck> failedOf(CheckedRecord checked) {
    failed.clear();
    session.execute(checked.form());
    return EnumSet.copyOf(failed);
  }
}
