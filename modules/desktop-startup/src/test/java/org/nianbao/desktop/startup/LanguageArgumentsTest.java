package org.nianbao.desktop.startup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LanguageArgumentsTest {
    private static final Optional<String> NOTHING_CHOSEN = Optional.empty();
    private static final Optional<String> ENGLISH_CHOSEN = Optional.of("en");

    @Test
    void theLanguageOfTheCommandLineTakesThePlaceOfTheLaunchersLocale() {
        assertArrayEquals(
                new String[] {"--locale", "en:US", "--archive", "a.nianbao", null, null},
                after(NOTHING_CHOSEN, "--locale", "zh:CN", "--archive", "a.nianbao", "--lang", "en"));
    }

    @Test
    void theLanguageMayBeGivenInOneArgument() {
        assertArrayEquals(
                new String[] {"--locale", "en:US", null}, after(NOTHING_CHOSEN, "--locale", "zh:CN", "--lang=en"));
    }

    @Test
    void theCommandLineWinsOverTheOptions() {
        assertArrayEquals(
                new String[] {"--locale", "zh:CN", null, null},
                after(ENGLISH_CHOSEN, "--locale", "zh:CN", "--lang", "zh"));
    }

    @Test
    void theOptionsWinOverTheLauncher() {
        assertArrayEquals(new String[] {"--locale", "en:US"}, after(ENGLISH_CHOSEN, "--locale", "zh:CN"));
    }

    @Test
    void aLocaleOfTheUsersOwnWinsOverTheOptions() {
        assertArrayEquals(
                new String[] {"--locale", "zh:CN", "--locale", "zh:TW"},
                after(ENGLISH_CHOSEN, "--locale", "zh:CN", "--locale", "zh:TW"));
    }

    @Test
    void withoutAnyWishTheLauncherDecides() {
        assertArrayEquals(new String[] {"--locale", "zh:CN"}, after(NOTHING_CHOSEN, "--locale", "zh:CN"));
    }

    @Test
    void theLastValueOfAnOptionCounts() {
        String[] arguments = {"--userdir", "a", "--userdir", "b"};
        assertEquals(Optional.of("b"), LanguageArguments.valueOf(arguments, "--userdir"));
    }

    private static String[] after(Optional<String> chosen, String... arguments) {
        LanguageArguments.apply(arguments, chosen);
        return arguments;
    }
}
