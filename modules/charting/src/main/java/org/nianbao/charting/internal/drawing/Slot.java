package org.nianbao.charting.internal.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.nianbao.charting.description.BarDirection;
import org.nianbao.model.packed.FigureState;

/** Draws what stands in the place of a bar where there is no number: a small box of fixed size with the reason. */
final class Slot {
    private static final Color AMBER = new Color(0xFFD98A);
    private static final Color OUTLINE = new Color(0x777777);
    private static final Color HATCH = new Color(0xA8A8A8);
    private static final Color TEXT = new Color(0x333333);
    private static final BasicStroke DASHED =
            new BasicStroke(0.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {3, 2}, 0);
    private static final BasicStroke THIN = new BasicStroke(0.7f);
    private static final double PADDING = 4;
    private static final double HATCH_STEP = 4;
    private static final int FIRST_EAST_ASIAN_CHARACTER = 0x2E80;

    /** How the words stand in the box. */
    private enum Writing {
        LEVEL,
        CHARACTER_BELOW_CHARACTER,
        UPWARDS,
        NONE
    }

    private final Graphics2D g;
    private final TextDrawing text;
    private final BarDirection direction;

    Slot(Graphics2D g, Font font, BarDirection direction) {
        this.g = g;
        this.text = new TextDrawing(g, font);
        this.direction = direction;
    }

    /**
     * Draws a slot that begins where a bar would.
     *
     * @param across where the bar's place begins on the category axis
     * @param thickness how thick the bar would be
     * @param base where the bar would begin on the value axis
     * @return the box
     */
    Rectangle2D draw(FigureState state, String label, double across, double thickness, double base) {
        double along = length(label, thickness);
        Rectangle2D box = direction == BarDirection.RIGHTWARDS
                ? new Rectangle2D.Double(base, across, along, thickness)
                : new Rectangle2D.Double(across, base - along, thickness, along);
        ground(g, state, box);
        write(writing(label, thickness), label, box, state);
        return box;
    }

    /** How far a slot reaches along the value axis. */
    double length(String label, double thickness) {
        return PADDING
                + switch (writing(label, thickness)) {
                    case LEVEL ->
                        direction == BarDirection.RIGHTWARDS ? text.width(label) + PADDING : text.lineHeight();
                    case CHARACTER_BELOW_CHARACTER, NONE -> label.codePointCount(0, label.length()) * characterStep();
                    case UPWARDS -> text.width(label) + PADDING;
                };
    }

    /** Draws a small sample of a state's box for the legend. */
    void sample(FigureState state, Rectangle2D box) {
        ground(g, state, box);
        if (state == FigureState.DOUBTFUL) {
            text.centred("?", box.getCenterX(), box.getCenterY(), TEXT);
        }
    }

    private Writing writing(String label, double thickness) {
        if (direction == BarDirection.RIGHTWARDS || text.width(label) + 2 <= thickness) {
            return Writing.LEVEL;
        }
        if (thickness < text.letterHeight()) {
            return Writing.NONE;
        }
        return label.codePointAt(0) >= FIRST_EAST_ASIAN_CHARACTER ? Writing.CHARACTER_BELOW_CHARACTER : Writing.UPWARDS;
    }

    private void write(Writing writing, String label, Rectangle2D box, FigureState state) {
        double letters = text.letterHeight();
        switch (writing) {
            case LEVEL -> {
                double width = text.width(label) + 2;
                plate(state, box.getCenterX() - width / 2, box.getCenterY() - letters / 2, width, letters);
                text.centred(label, box.getCenterX(), box.getCenterY(), TEXT);
            }
            case CHARACTER_BELOW_CHARACTER -> {
                plate(state, box.getCenterX() - letters / 2, box.getMinY() + 1, letters, box.getHeight() - 2);
                double middle = box.getMinY() + (PADDING + characterStep()) / 2;
                for (int codePoint : label.codePoints().toArray()) {
                    text.centred(Character.toString(codePoint), box.getCenterX(), middle, TEXT);
                    middle += characterStep();
                }
            }
            case UPWARDS -> {
                plate(state, box.getCenterX() - letters / 2, box.getMinY() + 1, letters, box.getHeight() - 2);
                text.upwards(label, box.getCenterX(), box.getMaxY() - PADDING, TEXT);
            }
            case NONE -> {
                // The legend tells what the box means.
            }
        }
    }

    private double characterStep() {
        return text.letterHeight() * 1.08;
    }

    /** Keeps the lines of the hatch out of the letters. */
    private void plate(FigureState state, double x, double y, double width, double height) {
        if (state == FigureState.MISSING_REPORT) {
            g.setPaint(Color.WHITE);
            g.fill(new Rectangle2D.Double(x, y, width, height));
        }
    }

    private static void ground(Graphics2D g, FigureState state, Rectangle2D box) {
        g.setPaint(state == FigureState.DOUBTFUL ? AMBER : Color.WHITE);
        g.fill(box);
        g.setStroke(THIN);
        if (state == FigureState.MISSING_REPORT) {
            g.setPaint(HATCH);
            Hatch.RISING.lines(box, HATCH_STEP).forEach(g::draw);
        }
        g.setPaint(OUTLINE);
        if (state != FigureState.DOUBTFUL) {
            g.setStroke(DASHED);
        }
        g.draw(box);
    }
}
