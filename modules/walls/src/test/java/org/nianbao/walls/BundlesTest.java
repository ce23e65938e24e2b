package org.nianbao.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundlesTest {
    @Test
    void everyBundleIsWholeInBothLanguages() throws IOException {
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            problems.addAll(bundle.problems());
            problems.addAll(bundle.foreignKeys());
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyBundleOfTheDesktopIsWholeInBothLanguages() throws IOException {
        List<String> problems = new ArrayList<>();
        List<Bundle> bundles = desktopBundles();
        assertFalse(bundles.isEmpty());
        for (Bundle bundle : bundles) {
            bundle.problems().forEach(problem -> problems.add(bundle.module() + ": " + problem));
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyHasAText() throws IOException {
        Set<String> constants = constants();
        List<String> problems = new ArrayList<>();
        for (Bundle bundle : bundles()) {
            problems.addAll(bundle.unusedAndMissing(constants));
        }
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void aKeyWithoutEnglishIsSeen() {
        assertEquals(
                List.of("model.a has no English"),
                new Bundle("model", Map.of("model.a", "甲"), Map.of(), List.of()).problems());
    }

    @Test
    void aKeyWithoutChineseIsSeen() {
        assertEquals(
                List.of("model.a has no Chinese"),
                new Bundle("model", Map.of(), Map.of("model.a", "A"), List.of()).problems());
    }

    @Test
    void aKeyOfAnotherModuleIsSeen() {
        assertEquals(
                List.of("reading.a does not begin with its module model"),
                new Bundle("model", Map.of("reading.a", "甲"), Map.of("reading.a", "A"), List.of()).foreignKeys());
    }

    @Test
    void otherArgumentsInEnglishAreSeen() {
        assertEquals(
                List.of("model.a has other arguments in English"),
                new Bundle("model", Map.of("model.a", "甲{0}"), Map.of("model.a", "A"), List.of()).problems());
    }

    @Test
    void anApostropheThatHidesAnArgumentIsSeen() {
        assertEquals(
                List.of("model.a hides an argument behind an apostrophe: The unit's {0}"),
                new Bundle("model", Map.of("model.a", "{0}"), Map.of("model.a", "The unit's {0}"), List.of())
                        .problems());
    }

    @Test
    void aKeyGivenTwiceIsSeen(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("Messages.properties"), "model.a=甲\nmodel.a=乙\n");
        Files.writeString(folder.resolve("Messages_en.properties"), "model.a=A\n");
        assertEquals(
                List.of("model.a is given twice in Messages.properties"),
                Bundle.read("model", folder).problems());
    }

    @Test
    void aKeyThatNothingUsesIsSeen() {
        Bundle bundle = new Bundle("model", Map.of("model.a", "甲", "model.b", "乙"), Map.of(), List.of());
        assertEquals(List.of("model.b is used nowhere"), bundle.unusedAndMissing(Set.of("model.a", "other.b")));
    }

    @Test
    void aKeyWithoutATextIsSeen() {
        Bundle bundle = new Bundle("model", Map.of("model.a", "甲"), Map.of(), List.of());
        assertEquals(
                List.of("model.c is asked for and has no text"), bundle.unusedAndMissing(Set.of("model.a", "model.c")));
    }

    @Test
    void aComputedKeyUsesEveryKeyThatItCanBecome() {
        Bundle bundle = new Bundle("model", Map.of("model.x.A", "甲", "model.x.B.next", "乙"), Map.of(), List.of());
        assertEquals(List.of(), bundle.unusedAndMissing(Set.of("model.x." + ClassStrings.HOLE, "model.x.B.next")));
    }

    @Test
    void theConstantsOfAClassFileAreItsLiteralsAndRecipes() throws IOException {
        byte[] classFile = BundlesTest.class
                .getResourceAsStream("BundlesTest$Speaker.class")
                .readAllBytes();
        assertEquals(Set.of("model.plain", "model.x." + ClassStrings.HOLE + ".next"), ClassStrings.of(classFile));
    }

    /** Asks for two texts. */
    static final class Speaker {
        String plain() {
            return "model.plain";
        }

        String computed(String code) {
            return "model.x." + code + ".next";
        }
    }

    private static List<Bundle> bundles() throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        for (CoreModule module : CoreModule.values()) {
            Path folder =
                    Repository.MODULES.resolve(module.folder() + "/src/main/resources/org/nianbao/" + module.folder());
            if (Files.exists(folder.resolve("Messages.properties"))
                    || Files.exists(folder.resolve("Messages_en.properties"))) {
                bundles.add(Bundle.read(module.folder(), folder));
            }
        }
        return bundles;
    }

    /** Those beside the classes of the plug-ins, each called by its place. */
    private static List<Bundle> desktopBundles() throws IOException {
        List<Bundle> bundles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Repository.MODULES, 12)) {
            for (Path chinese : files.filter(file -> file.endsWith("Bundle.properties"))
                    .filter(file -> file.toString().contains("src/main/resources"))
                    .sorted()
                    .toList()) {
                bundles.add(Bundle.read(
                        Repository.MODULES.relativize(chinese).toString(),
                        chinese,
                        chinese.resolveSibling("Bundle_en.properties")));
            }
        }
        return bundles;
    }

    private static Set<String> constants() throws IOException {
        Set<String> constants = new HashSet<>();
        for (String module : Repository.modulesWithSources()) {
            Path classes = Repository.MODULES.resolve(module + "/target/classes");
            assertTrue(Files.isDirectory(classes), classes + " is not compiled");
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".class")).toList()) {
                    constants.addAll(ClassStrings.of(Files.readAllBytes(file)));
                }
            }
        }
        return constants;
    }
}
