package org.nianbao.desktop.core.internal.settings;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.nianbao.desktop.core.internal.FormPanel;
import org.nianbao.reading.ReadingLimits;
import org.nianbao.reading.ReadingLimits.Limit;
import org.openide.util.NbBundle;

/** A line for every limit: its name, a field, its unit and what may be typed. */
final class LimitLines extends FormPanel implements Scrollable {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 9;

    /** With all lines in sight, or with as many in a large font, the window would be higher than a small screen. */
    private static final int HEIGHT_IN_SIGHT = 370;

    private final transient Map<Limit, JTextField> fields = new EnumMap<>(Limit.class);
    private final transient TypedLimits typed;
    private final transient Runnable changed;

    LimitLines(ReadingLimits stored, Runnable changed) {
        typed = new TypedLimits(stored);
        this.changed = Objects.requireNonNull(changed);
        for (LimitGroup group : LimitGroup.values()) {
            group.limits().forEach(limit -> fields.put(limit, field(limit)));
            heading(text("limits.group." + group), fields.get(group.limits().get(0)));
            group.limits().forEach(limit -> line(label(limit), fields.get(limit), fieldWithUnit(limit)));
        }
    }

    /** What is wrong with what was typed, and what to type; empty when all of it is right. */
    Optional<String> complaint() {
        return typed.wrong()
                .map(limit -> NbBundle.getMessage(
                        LimitLines.class,
                        "limits.wrong",
                        name(limit),
                        TypedLimits.least(limit),
                        TypedLimits.most(limit),
                        unit(limit)));
    }

    /** What was typed; only while there is no complaint. */
    ReadingLimits limits() {
        return typed.limits();
    }

    /** Writes these limits into the fields. */
    void show(ReadingLimits limits) {
        TypedLimits shown = new TypedLimits(limits);
        fields.forEach((limit, field) -> field.setText(shown.text(limit)));
    }

    private JTextField field(Limit limit) {
        JTextField field = new JTextField(typed.text(limit), COLUMNS);
        field.setName("settings.limit." + limit.key());
        field.setHorizontalAlignment(SwingConstants.TRAILING);
        field.getAccessibleContext().setAccessibleDescription(unit(limit) + " " + range(limit));
        onChange(field, () -> {
            typed.type(limit, field.getText());
            changed.run();
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                JComponent line = (JComponent) field.getParent();
                line.scrollRectToVisible(new Rectangle(line.getSize()));
            }
        });
        return field;
    }

    private JPanel fieldWithUnit(Limit limit) {
        JLabel range = new JLabel(range(limit));
        range.setForeground(UIManager.getColor("Label.disabledForeground"));
        JPanel line = new JPanel();
        line.setLayout(new BoxLayout(line, BoxLayout.X_AXIS));
        line.add(fields.get(limit));
        line.add(Box.createHorizontalStrut(6));
        line.add(new JLabel(unit(limit)));
        line.add(Box.createHorizontalStrut(12));
        line.add(range);
        return line;
    }

    private static String range(Limit limit) {
        return NbBundle.getMessage(LimitLines.class, "limits.range", TypedLimits.least(limit), TypedLimits.most(limit));
    }

    private static String label(Limit limit) {
        return NbBundle.getMessage(LimitLines.class, "limits.label", name(limit));
    }

    private static String name(Limit limit) {
        return text("limit." + limit.key());
    }

    private static String unit(Limit limit) {
        return text("limit." + limit.key() + ".unit");
    }

    private static String text(String key) {
        return NbBundle.getMessage(LimitLines.class, key);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(getPreferredSize().width, HEIGHT_IN_SIGHT);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return lineHeight();
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height - lineHeight();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return false;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private int lineHeight() {
        return fields.get(Limit.BYTES).getPreferredSize().height + 2 * GAP;
    }
}
