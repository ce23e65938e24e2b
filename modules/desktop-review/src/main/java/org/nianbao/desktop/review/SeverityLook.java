package org.nianbao.desktop.review;

import javax.swing.Icon;
import org.nianbao.model.finding.Severity;
import org.openide.util.ImageUtilities;
import org.openide.util.NbBundle;

/** How a severity is shown: an icon of its own shape, and a word. */
final class SeverityLook {
    private SeverityLook() {}

    static Icon icon(Severity severity) {
        return ImageUtilities.loadImageIcon("org/nianbao/desktop/review/" + severity.label() + ".svg", false);
    }

    static String word(Severity severity) {
        return NbBundle.getMessage(SeverityLook.class, "severity." + severity.name());
    }

    static String label(Severity severity, int count) {
        return NbBundle.getMessage(SeverityLook.class, "severity.counted", word(severity), count);
    }

    static String tip(Severity severity) {
        return NbBundle.getMessage(SeverityLook.class, "severity." + severity.name() + ".tip");
    }
}
