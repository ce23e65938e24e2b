package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.table.JTableHeader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a Chinese user sees is Chinese, the platform's own words included. */
@ExtendWith(OneApplication.class)
class LanguageTest {
    /** Letters without a Chinese character beside them, but for what has no Chinese name. */
    private static final Pattern FOREIGN = Pattern.compile("(?s)(?!.*\\p{IsHan}).*\\p{IsLatin}.*");

    private static final Pattern NAMES = Pattern.compile("English|Excel|MB|root|tmp|/.*|.*\\.nianbao");

    private final RunningApplication application;

    LanguageTest(RunningApplication application) {
        this.application = application;
    }

    @Test
    void theWindowSpeaksChinese() {
        assertEquals(List.of(), foreign(application.window()));
    }

    @Test
    void theMenuOfATabSpeaksChinese() {
        assertChineseMenu("a tab", each -> each.getClass().getName().contains("TabDisplayer"), 30, 12);
    }

    /** It leads to a palette of actions in the platform's own words. */
    @Test
    void theToolBarHasNoMenu() {
        application.awaitTrue(
                "the tool bar without its menu", () -> withToolBarMenu().isEmpty());
    }

    private List<Component> withToolBarMenu() {
        return RunningApplication.tree(application.window())
                .filter(each -> Arrays.stream(each.getMouseListeners())
                        .anyMatch(listener -> listener.getClass().getName().contains("ToolbarPool")))
                .toList();
    }

    @Test
    void theOptionsSpeakChinese() {
        application.choose("文件", "选项");
        JComboBox<?> look = application.await(JComboBox.class, box -> "settings.look".equals(box.getName()), "options");
        assertEquals(List.of(), foreign(SwingUtilities.getWindowAncestor(look)));
        application.answer("取消");
    }

    @Test
    void theLimitsSpeakChinese() {
        OptionsWindow options = OptionsWindow.open(application);
        JTabbedPane pages =
                application.await(JTabbedPane.class, each -> "settings.pages".equals(each.getName()), "options");
        assertEquals(List.of(), foreign(SwingUtilities.getWindowAncestor(pages)));
        options.cancel();
    }

    @Test
    void theFileChooserSpeaksChinese() {
        application.choose("文件", "打开(");
        JFileChooser chooser = application.await(JFileChooser.class, each -> true, "a file chooser");
        List<String> foreign = foreign(SwingUtilities.getWindowAncestor(chooser));
        RunningApplication.onEventThread(() -> {
            chooser.cancelSelection();
            return null;
        });
        assertEquals(List.of(), foreign);
    }

    private void assertChineseMenu(String owner, Predicate<Component> wanted, int x, int y) {
        Component component = application.await(Component.class, wanted, owner);
        press(component, x, y);
        JPopupMenu menu = application.await(JPopupMenu.class, Component::isShowing, "the menu of " + owner);
        List<String> texts = RunningApplication.onEventThread(() -> Arrays.stream(menu.getComponents())
                .filter(JMenuItem.class::isInstance)
                .map(item -> ((JMenuItem) item).getText())
                .toList());
        RunningApplication.onEventThread(() -> {
            MenuSelectionManager.defaultManager().clearSelectedPath();
            return null;
        });
        assertTrue(texts.size() > 1, texts.toString());
        assertEquals(List.of(), texts.stream().filter(LanguageTest::isForeign).toList());
    }

    private static void press(Component component, int x, int y) {
        for (int event : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED)) {
            EventQueue.invokeLater(() -> component.dispatchEvent(new MouseEvent(
                    component,
                    event,
                    System.currentTimeMillis(),
                    InputEvent.BUTTON3_DOWN_MASK,
                    x,
                    y,
                    1,
                    true,
                    MouseEvent.BUTTON3)));
        }
    }

    private static List<String> foreign(Window window) {
        return RunningApplication.onEventThread(() -> RunningApplication.tree(window)
                .filter(Component::isShowing)
                .flatMap(LanguageTest::texts)
                .filter(LanguageTest::isForeign)
                .distinct()
                .toList());
    }

    private static boolean isForeign(String text) {
        String plain = text.replaceAll("<[^>]*>", "").strip();
        return FOREIGN.matcher(plain).matches() && !NAMES.matcher(plain).matches();
    }

    private static Stream<String> texts(Component component) {
        Stream<String> own = Stream.of();
        if (component instanceof JLabel label) {
            own = Stream.ofNullable(label.getText());
        } else if (component instanceof AbstractButton button) {
            own = Stream.ofNullable(button.getText());
        } else if (component instanceof JTableHeader header) {
            own = Collections.list(header.getColumnModel().getColumns()).stream()
                    .map(column -> String.valueOf(column.getHeaderValue()));
        }
        Stream<String> tip = component instanceof JComponent widget
                ? Optional.ofNullable(widget.getToolTipText()).stream()
                : Stream.of();
        return Stream.concat(own, tip);
    }
}
