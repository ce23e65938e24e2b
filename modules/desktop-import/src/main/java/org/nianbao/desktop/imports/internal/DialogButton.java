package org.nianbao.desktop.imports.internal;

import javax.swing.JButton;
import org.openide.awt.Mnemonics;
import org.openide.util.NbBundle;

/** The buttons of this module's dialogs; only a real button has a mnemonic and can be the default one. */
final class DialogButton {
    private DialogButton() {}

    /** A button whose text, with its mnemonic, stands in the bundle under the key that becomes its name. */
    static JButton of(String key) {
        JButton button = new JButton();
        Mnemonics.setLocalizedText(button, NbBundle.getMessage(DialogButton.class, key));
        button.setName(key);
        return button;
    }
}
