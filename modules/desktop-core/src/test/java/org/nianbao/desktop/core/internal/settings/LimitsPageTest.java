package org.nianbao.desktop.core.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.Container;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nianbao.desktop.core.ChosenLimits;
import org.nianbao.desktop.core.PreferencesInMemory;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;

class LimitsPageTest {
    private final ChosenLimits chosen = new ChosenLimits(new PreferencesInMemory());
    private final LimitsPage page = new LimitsPage(chosen, () -> {});

    @Test
    void everyLimitHasOneLine() {
        List<Limit> shown = Arrays.stream(LimitGroup.values())
                .flatMap(group -> group.limits().stream())
                .toList();
        assertEquals(EnumSet.allOf(Limit.class), EnumSet.copyOf(shown));
        assertEquals(Limit.values().length, shown.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasItsLabel(Limit limit) {
        assertTrue(
                parts(page).anyMatch(part -> part instanceof JLabel label && label.getLabelFor() == field(limit)),
                limit.key());
    }

    @Test
    void whatIsTypedIsStored() {
        field(Limit.SECONDS).setText("120");
        page.store();
        assertEquals(120, chosen.load().seconds());
    }

    @Test
    void aNumberOutOfRangeIsRefusedByNameWithItsRange() {
        field(Limit.HEAP_MEGABYTES).setText("23");
        String complaint = page.complaint().orElseThrow();
        assertTrue(complaint.contains("24"), complaint);
        assertTrue(complaint.contains("MB"), complaint);
        field(Limit.HEAP_MEGABYTES).setText("24");
        assertEquals(Optional.empty(), page.complaint());
    }

    @Test
    void oneButtonTakesAllBack() {
        chosen.store(ReadingLimits.standard().with(Limit.SECONDS, 120).with(Limit.BYTES, 5 << 20));
        LimitsPage changed = new LimitsPage(chosen, () -> {});
        parts(changed)
                .filter(JButton.class::isInstance)
                .map(JButton.class::cast)
                .filter(button -> "settings.limits.defaults".equals(button.getName()))
                .findFirst()
                .orElseThrow()
                .doClick(0);
        changed.store();
        assertEquals(Limit.SECONDS.standard(), chosen.load().seconds());
        assertEquals(Limit.BYTES.standard(), chosen.load().bytes());
    }

    private JTextField field(Limit limit) {
        return parts(page)
                .filter(part -> ("settings.limit." + limit.key()).equals(part.getName()))
                .map(JTextField.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> parts(Container container) {
        return Arrays.stream(container.getComponents())
                .flatMap(part -> part instanceof Container inner
                        ? Stream.concat(Stream.of(part), parts(inner))
                        : Stream.of(part));
    }
}
