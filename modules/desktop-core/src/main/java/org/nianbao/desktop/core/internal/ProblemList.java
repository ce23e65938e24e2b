package org.nianbao.desktop.core.internal;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.nianbao.model.report.Problem;
import org.nianbao.model.text.Phrasebook;

/** Many problems in one place: what happened, and below each what to do; the text can be copied. */
final class ProblemList extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final Dimension SIZE = new Dimension(680, 320);

    ProblemList(String summary, List<Problem> problems, Phrasebook phrasebook) {
        super(new BorderLayout(0, 8));
        setBorder(BorderFactory.createEmptyBorder(12, 12, 4, 12));
        add(new JLabel(summary), BorderLayout.NORTH);
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append(phrasebook.say(problem.text()))
                    .append("\n    ")
                    .append(phrasebook.say(problem.nextStep()))
                    .append('\n');
        }
        JTextArea list = new JTextArea(text.toString());
        list.setEditable(false);
        list.setLineWrap(true);
        list.setWrapStyleWord(false);
        list.setCaretPosition(0);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(SIZE);
        add(scroll, BorderLayout.CENTER);
    }
}
