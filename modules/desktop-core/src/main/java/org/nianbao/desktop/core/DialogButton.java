package org.nianbao.desktop.core;

import javax.swing.JButton;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The buttons of dialogs; only a real button has a mnemonic and can be the default one. */
public final class DialogButton {
    private DialogButton() {}

    /**
     * A button with a text and its mnemonic.
     *
     * @param owner the class beside whose bundle the text stands
     * @param key of the text, which becomes the button's name
     */
    public static JButton of(Class<?> owner, String key) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, NbBundle.getMessage(owner, key));
        button.setName(key);
        return button;
    }
}
