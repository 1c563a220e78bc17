package uk.crimerecording.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a host takes on by depending on the library. */
class RuntimeClosureIT {

  @Test
  void the_core_modules_need_at_most_eight_jars_themselves_included() {
    List<Path> jars = Packaging.runtimeJars();

    assertEquals(3, Packaging.ownJars().size(), () -> "own jars among " + jars);
    assertTrue(jars.size() <= 8, () -> jars.size() + " jars: " + jars);
  }

  @Test
  void the_jars_of_others_are_guava_and_jspecify() {
    List<String> others =
        Packaging.runtimeJars().stream()
            .filter(jar -> !Packaging.ownJars().contains(jar))
            .map(jar -> Packaging.fileName(jar).replaceFirst("-\\d.*", ""))
            .toList();

    assertEquals(Set.of("failureaccess", "guava", "jspecify"), Set.copyOf(others));
  }

  @Test
  void no_json_or_xml_reader_comes_with_the_core_modules() {
    List<String> readers =
        Packaging.runtimeJars().stream()
            .map(Packaging::fileName)
            .filter(name -> name.matches("(jackson|aalto|stax2|fastcsv).*"))
            .toList();

    assertEquals(List.of(), readers);
  }

  @Test
  void each_own_jar_is_a_described_module_that_requires_only_described_modules() {
    Set<ModuleDescriptor> modules =
        ModuleFinder.of(Packaging.runtimeJars().toArray(Path[]::new)).findAll().stream()
            .map(ModuleReference::descriptor)
            .collect(Collectors.toSet());

    assertEquals(Packaging.runtimeJars().size(), modules.size());
    assertEquals(
        Set.of(),
        modules.stream()
            .filter(ModuleDescriptor::isAutomatic)
            .map(ModuleDescriptor::name)
            .collect(Collectors.toSet()));
    assertTrue(
        modules.stream()
            .map(ModuleDescriptor::name)
            .collect(Collectors.toSet())
            .containsAll(
                Set.of(
                    "uk.crimerecording.hocr",
                    "uk.crimerecording.ncrs",
                    "uk.crimerecording.outcomes")));
  }

  @Test
  void each_own_jar_carries_the_licence_and_the_attribution() throws Exception {
    for (Path path : Packaging.ownJars()) {
      try (JarFile jar = new JarFile(path.toFile())) {
        assertTrue(jar.getEntry("META-INF/LICENSE") != null, () -> "no licence in " + path);
        String notice =
            new String(
                jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(),
                StandardCharsets.UTF_8);
        assertTrue(
            notice
                .lines()
                .anyMatch(
                    "Contains public sector information licensed under the Open Government Licence v3.0"
                        ::equals),
            () -> "no attribution in " + path);
      }
    }
  }
}
