package org.nianbao.application;

import static org.nianbao.application.RunningApplication.onEventThread;

import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;

/** The window of the options, at its page of limits, as a user works in it. */
final class OptionsWindow {
    private final RunningApplication application;

    private OptionsWindow(RunningApplication application) {
        this.application = application;
    }

    static OptionsWindow open(RunningApplication application) {
        application.choose("文件", "选项");
        JTabbedPane pages =
                application.await(JTabbedPane.class, each -> "settings.pages".equals(each.getName()), "the options");
        onEventThread(() -> {
            pages.setSelectedIndex(1);
            return null;
        });
        return new OptionsWindow(application);
    }

    void type(String limit, String text) {
        JTextField field = field(limit);
        onEventThread(() -> {
            field.setText(text);
            return null;
        });
    }

    String typed(String limit) {
        JTextField field = field(limit);
        return onEventThread(field::getText);
    }

    void restoreDefaults() {
        AbstractButton button = application.await(
                AbstractButton.class, each -> "settings.limits.defaults".equals(each.getName()), "the button");
        onEventThread(() -> {
            button.doClick(0);
            return null;
        });
    }

    boolean canBeStored() {
        AbstractButton button = application.await(AbstractButton.class, each -> "确定".equals(each.getText()), "确定");
        return onEventThread(button::isEnabled);
    }

    void store() {
        application.answer("确定");
    }

    void cancel() {
        application.answer("取消");
    }

    private JTextField field(String limit) {
        String name = "settings.limit." + limit;
        return application.await(JTextField.class, each -> name.equals(each.getName()), name);
    }
}
