package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The platform's words in Chinese: a key that the platform does not have changes nothing, in silence. */
class BrandingTest {
    private static final Pattern BRANDED = Pattern.compile("(.+)_nianbao_desktop(_zh_CN|_en)?\\.(jar|properties)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

    @Test
    void everyBrandedKeyIsAKeyOfThePlatformWithTheSameArguments() {
        List<String> problems = new ArrayList<>();
        int seen = 0;
        for (Path jar : Distribution.jars()) {
            Matcher branded = BRANDED.matcher(jar.getFileName().toString());
            if (!branded.matches()) {
                continue;
            }
            Path platformJar = platformJar(branded.group(1));
            for (String entry : Distribution.entries(jar)) {
                Matcher bundle = BRANDED.matcher(entry);
                if (bundle.matches()) {
                    seen++;
                    Properties original = Distribution.properties(platformJar, bundle.group(1) + ".properties");
                    compare(entry, Distribution.properties(jar, entry), original, problems);
                }
            }
        }
        assertFalse(seen == 0, "no branding found");
        assertEquals("", String.join("\n", problems));
    }

    @Test
    void theProductsVersionIsThatOfTheBuild() {
        Path jar = Distribution.HOME.resolve("nianbao_desktop/core/locale/core_nianbao_desktop.jar");
        Properties startup =
                Distribution.properties(jar, "org/netbeans/core/startup/Bundle_nianbao_desktop.properties");
        String version = System.getProperty("nianbao.version").replace("-SNAPSHOT", "");
        assertEquals("年报比对台 " + version, startup.getProperty("currentVersion"));
    }

    @Test
    void whatTheLauncherAsksBeforeTheModulesAreLoadedIsChinese() {
        Path library = Distribution.HOME.resolve("platform/lib");
        Properties ours = Distribution.properties(
                library.resolve("locale/boot-zh_CN.jar"), "org/netbeans/Bundle_zh_CN.properties");
        Properties original = Distribution.properties(library.resolve("boot.jar"), "org/netbeans/Bundle.properties");
        List<String> problems = new ArrayList<>();
        compare("boot", ours, original, problems);
        original.stringPropertyNames().stream()
                .filter(key -> !key.startsWith("OpenIDE-") && !ours.containsKey(key))
                .forEach(key -> problems.add("boot: no Chinese for " + key));
        assertEquals(List.of(), problems);
    }

    private static void compare(String entry, Properties ours, Properties original, List<String> problems) {
        for (String key : ours.stringPropertyNames()) {
            if (!original.containsKey(key)) {
                problems.add(entry + ": the platform has no key " + key);
            } else if (!arguments(original.getProperty(key)).containsAll(arguments(ours.getProperty(key)))) {
                problems.add(entry + ": " + key + " has an argument that the platform does not give");
            }
        }
    }

    private static Set<String> arguments(String text) {
        Set<String> arguments = new TreeSet<>();
        ARGUMENT.matcher(text).results().forEach(match -> arguments.add(match.group()));
        return arguments;
    }

    private static Path platformJar(String name) {
        String folder = name.equals("core") ? "core" : "modules";
        return Distribution.HOME.resolve("platform/" + folder + "/" + name + ".jar");
    }
}
