package org.nianbao.application;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A jar that is packed twice has two class loaders, and its classes are not equal to themselves. */
class PackedJarsTest {
    private static final Path CORE_JARS =
            Distribution.HOME.resolve("nianbao_desktop/modules/ext/org.nianbao.desktop.core");

    @Test
    void eachArtifactIsPackedOnce() {
        Map<String, List<String>> artifacts = Distribution.jars().stream()
                .filter(jar -> !jar.getParent().endsWith("locale"))
                .collect(groupingBy(Distribution::artifact, TreeMap::new, mapping(PackedJarsTest::relative, toList())));
        artifacts.values().removeIf(jars -> jars.size() == 1);
        assertEquals(Map.of(), artifacts);
    }

    @Test
    void eachClassIsPackedOnce() {
        assertEquals(Map.of(), inSeveralJars(Distribution.jars(), "(?!META-INF/|module-info).*\\.class"));
    }

    @Test
    void eachThirdPartyPackageComesFromOneJar() {
        assertEquals(Map.of(), inSeveralJars(Distribution.thirdPartyJars(), "(?!META-INF/)(.+)/[^/]+\\.class"));
    }

    @Test
    void thirdPartyJarsLieInDesktopCoreTheCommandLineOrThePlatform() {
        List<String> elsewhere = Distribution.thirdPartyJars().stream()
                .filter(jar -> !jar.startsWith(CORE_JARS))
                .filter(jar -> !jar.startsWith(Distribution.HOME.resolve("platform")))
                .map(PackedJarsTest::relative)
                .toList();
        assertEquals(List.of("nianbao_desktop/cli/picocli.jar"), elsewhere);
    }

    @Test
    void theCoreIsPackedWhole() {
        Set<String> core = Distribution.jars().stream()
                .filter(jar -> jar.getParent().equals(CORE_JARS.resolve("org-nianbao")))
                .map(Distribution::artifact)
                .collect(toSet());
        assertEquals(
                Set.of(
                        "nianbao-model",
                        "nianbao-reading",
                        "nianbao-recognition",
                        "nianbao-analysis",
                        "nianbao-archive",
                        "nianbao-charting",
                        "nianbao-exchange",
                        "nianbao-pipeline",
                        "nianbao-samples"),
                core);
    }

    /**
     * What occurs in more than one jar, with those jars.
     *
     * @param pattern matches the entries to look at; its first group, if it has one, is what may occur only once
     */
    private static Map<String, Set<String>> inSeveralJars(List<Path> jars, String pattern) {
        Pattern wanted = Pattern.compile(pattern);
        Map<String, Set<String>> places = new TreeMap<>();
        for (Path jar : jars) {
            for (String entry : Distribution.entries(jar)) {
                Matcher matcher = wanted.matcher(entry);
                if (matcher.matches()) {
                    String key = matcher.groupCount() == 0 ? entry : matcher.group(1);
                    places.computeIfAbsent(key, k -> new HashSet<>()).add(relative(jar));
                }
            }
        }
        places.values().removeIf(found -> found.size() == 1);
        return places;
    }

    private static String relative(Path jar) {
        return Distribution.HOME.relativize(jar).toString();
    }
}
