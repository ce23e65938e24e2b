package org.nianbao.desktop.grid;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.GridLayout;
import java.math.BigDecimal;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import org.nianbao.desktop.grid.model.CellState;
import org.nianbao.desktop.grid.model.GridCell;

/** What the signs in the cells mean, with an example of each. */
final class Legend extends JPopupMenu {
    private static final String EXAMPLE = "203";

    Legend() {
        JPanel lines = new JPanel(new GridLayout(0, 1, 0, 4));
        for (CellState state : CellState.values()) {
            if (state != CellState.NOTHING) {
                lines.add(line(example(state, false), state.meaning()));
            }
        }
        lines.add(line(example(CellState.CERTAIN, true), CellPainter.findingMeaning()));
        lines.setBorder(BorderFactory.createEmptyBorder(10, 12, 10, 12));
        lines.setOpaque(false);
        add(lines);
    }

    private static GridCell example(CellState state, boolean inFinding) {
        boolean number = state.word().isEmpty();
        return new GridCell(
                number ? EXAMPLE : state.word(),
                state,
                number ? Optional.of(new BigDecimal(EXAMPLE)) : Optional.empty(),
                inFinding,
                Optional.empty());
    }

    private static JComponent line(GridCell cell, String meaning) {
        JPanel line = new JPanel(new BorderLayout(12, 0));
        line.setOpaque(false);
        line.add(new Example(cell), BorderLayout.WEST);
        line.add(new JLabel(meaning), BorderLayout.CENTER);
        return line;
    }

    /** A cell as the grid draws it. */
    private static final class Example extends JComponent {
        private final GridCell cell;
        private final CellPainter painter = new CellPainter();

        Example(GridCell cell) {
            this.cell = cell;
            setFont(new JLabel().getFont());
            setPreferredSize(new Dimension(68, 24));
            setBorder(BorderFactory.createLineBorder(GridColors.current().line()));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            painter.show(cell, true, false, false, this).setBounds(0, 0, getWidth(), getHeight());
            painter.paint(graphics);
        }
    }
}
