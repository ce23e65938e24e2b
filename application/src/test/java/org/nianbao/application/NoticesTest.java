package org.nianbao.application;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code THIRD-PARTY.md} names what is packed, all of it and nothing else. */
class NoticesTest {
    private static final Set<String> LICENCES = Set.of(
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "MIT",
            "LGPL-2.1-or-later",
            "OFL-1.1",
            "Apache-2.0, BSD-2-Clause");

    /** A row: | `file name` | what | licence | where from |. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|[^|]*\\| ([^|]+) \\|");

    @Test
    void everyPackedJarHasItsNoticeAndEveryNoticeItsJar() throws IOException {
        Set<String> packed = Distribution.thirdPartyJars().stream()
                .map(jar -> Distribution.artifact(jar) + ".jar")
                .collect(toCollection(TreeSet::new));
        Set<String> noted = notices().keySet().stream()
                .filter(name -> name.endsWith(".jar"))
                .collect(toCollection(TreeSet::new));
        assertEquals(String.join("\n", packed), String.join("\n", noted));
    }

    @Test
    void everyPackedFontHasItsNotice() throws IOException {
        Set<String> noted = notices().keySet();
        List<String> missing = Distribution.jars().stream()
                .flatMap(jar -> Distribution.entries(jar).stream())
                .filter(entry -> entry.matches(".*\\.(ttf|otf|ttc|pfb)"))
                .map(entry -> entry.substring(entry.lastIndexOf('/') + 1))
                .filter(name -> !noted.contains(name))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyLicenceIsOneThatMayBeLinked() throws IOException {
        Map<String, String> others = notices();
        others.values().removeAll(LICENCES);
        assertEquals(Map.of(), others);
    }

    @Test
    void theNoticesTravelWithTheApplication() {
        for (String name : List.of("LICENSE", "NOTICE", "THIRD-PARTY.md", "licenses/LGPL-2.1.txt")) {
            assertTrue(Files.isRegularFile(Distribution.HOME.resolve(name)), name);
        }
    }

    private static Map<String, String> notices() throws IOException {
        Map<String, String> notices = new TreeMap<>();
        Matcher rows = ROW.matcher(Files.readString(Distribution.CHECKOUT.resolve("THIRD-PARTY.md")));
        while (rows.find()) {
            notices.put(rows.group(1), rows.group(2).strip());
        }
        return notices;
    }
}
