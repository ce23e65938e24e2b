package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.text.Phrasebook;

class HelpTest {
    @Test
    void theHelpIsChineseWhateverTheSystemSpeaks() {
        Run run = Run.of("--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("年报比对台"), run.out());
        assertTrue(run.out().contains("用法："), run.out());
        assertFalse(run.out().contains("Usage"), run.out());
    }

    @Test
    void theHelpIsEnglishWhenAsked() {
        Run run = Run.of("--lang", "en", "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("Usage: nianbao"), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "import", "check", "compare", "chart", "reread", "demo", "desktop"})
    void everyCommandExplainsItselfAndEveryOption(String command) {
        Run run = Run.of(command, "--help");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().codePoints().limit(40).anyMatch(c -> c >= 0x4e00), run.out());
        run.out()
                .lines()
                .filter(line -> line.matches("\\s+(-\\w, )?--\\w.*"))
                .forEach(line -> assertTrue(line.codePoints().anyMatch(c -> c >= 0x4e00), line));
        assertFalse(run.out().contains("Show this help"), run.out());
    }

    @Test
    void bothLanguagesExplainTheSame() {
        ResourceBundle chinese = CommandRunner.helpBundle(Phrasebook.chinese());
        ResourceBundle english = CommandRunner.helpBundle(Phrasebook.english());
        assertEquals(new TreeSet<>(chinese.keySet()), new TreeSet<>(english.keySet()));
    }

    @Test
    void theChartHelpListsTheKinds() {
        Run run = Run.of("chart", "--help");
        assertAll(
                () -> assertTrue(run.out().contains("disclosure"), run.out()),
                () -> assertTrue(run.out().contains("outcomes"), run.out()));
    }

    @Test
    void noCommandIsWrongUsage() {
        Run run = Run.of();
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("用法："), run.err());
    }

    @Test
    void anUnknownOptionIsNamed() {
        Run run = Run.of("read", "年报", "--frobnicate");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--frobnicate"), run.err());
        assertTrue(run.err().contains("nianbao read --help"), run.err());
    }

    @Test
    void aMissingOptionIsNamed() {
        Run run = Run.of("check");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("缺少参数：--archive"), run.err());
    }

    @Test
    void aYearThatIsNoNumberIsWrongUsage() {
        Run run = Run.of("check", "--archive", "甲.nianbao", "--year", "去年");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("--year") && run.err().contains("去年"), run.err());
    }

    @Test
    void anUnknownKindOfChartIsWrongUsage() {
        Run run = Run.of("chart", "pie", "--archive", "甲.nianbao", "--out", "甲.png");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("KIND") && run.err().contains("pie"), run.err());
    }
}
