package org.nianbao.desktop.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "model/"})
    void everyTextIsThereInBothLanguages(String folder) throws IOException {
        assertEquals(keys(folder + "Bundle.properties"), keys(folder + "Bundle_en.properties"));
    }

    private static Set<String> keys(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(BundlesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }
}
