package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.application.RunningApplication.onEventThread;

import java.util.Optional;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The limits of reading in the options of the assembled application. */
@ExtendWith(OneApplication.class)
class OptionsTest {
    private final RunningApplication application;

    OptionsTest(RunningApplication application) {
        this.application = application;
    }

    @Test
    void aLimitOutOfRangeCannotBeStoredAndTheReasonIsSaid() {
        OptionsWindow options = OptionsWindow.open(application);
        assertTrue(options.canBeStored());
        options.type("heapMegabytes", "23");
        assertFalse(options.canBeStored());
        assertEquals(Optional.of("读取限制“读取进程的内存”应为 24 到 16,384 之间的整数（单位：MB），只写数字。"), complaint());
        options.type("heapMegabytes", "24");
        assertTrue(options.canBeStored());
        options.cancel();
    }

    @Test
    void aChosenLimitIsThereAgainUntilTheDefaultsAreRestored() {
        OptionsWindow options = OptionsWindow.open(application);
        options.type("bytes", "100");
        options.store();
        options = OptionsWindow.open(application);
        assertEquals("100", options.typed("bytes"));
        options.restoreDefaults();
        options.store();
        options = OptionsWindow.open(application);
        assertEquals("64", options.typed("bytes"));
        options.cancel();
    }

    private static Optional<String> complaint() {
        return onEventThread(() -> RunningApplication.find(
                        JLabel.class, label -> String.valueOf(label.getText()).startsWith("读取限制“"))
                .map(JLabel::getText));
    }
}
