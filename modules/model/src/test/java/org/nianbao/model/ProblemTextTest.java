package org.nianbao.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Phrasebook;

class ProblemTextTest {
    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemHasATextAndANextStepInBothLanguages(ProblemCode code) {
        Problem problem = Problem.of(code, "甲.docx", "乙");
        for (Phrasebook phrasebook : new Phrasebook[] {Phrasebook.chinese(), Phrasebook.english()}) {
            assertTrue(phrasebook.say(problem.text()).startsWith("甲.docx"), code.name());
            assertFalse(phrasebook.say(problem.nextStep()).isBlank());
        }
        assertTrue(phrasebookIsChinese(problem));
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void theSystemsLocaleDoesNotChangeTheLanguage(ProblemCode code) {
        String text = Phrasebook.chinese().say(Problem.of(code, "甲", "乙").nextStep());
        java.util.Locale before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.US);
            assertEquals(
                    text, Phrasebook.chinese().say(Problem.of(code, "甲", "乙").nextStep()));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    private static boolean phrasebookIsChinese(Problem problem) {
        return Phrasebook.chinese().say(problem.nextStep()).codePoints().anyMatch(c -> c >= 0x4e00 && c <= 0x9fff);
    }
}
