package org.nianbao.reading.internal.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** Something that is drawn on a page. What it measures is in its own units, which its matrix leads to the page's. */
sealed interface Graphic {
    /** This, drawn within something that is itself placed by a matrix. */
    Graphic within(AffineTransform outer);

    /**
     * A text, character by character.
     *
     * @param matrix leads to the page
     * @param font the identity of its font
     * @param size the height of its font
     * @param degrees how far each character is turned clockwise
     * @param characters its characters, no blank ones
     * @param ink its colour
     */
    record Text(AffineTransform matrix, String font, double size, double degrees, List<Character> characters, Ink ink)
            implements Graphic {
        public Text {
            characters = List.copyOf(characters);
        }

        @Override
        public Text within(AffineTransform outer) {
            return new Text(both(outer, matrix), font, size, degrees, characters, ink);
        }
    }

    /**
     * A character of a text.
     *
     * @param text what it stands for, by the file
     * @param shape the number of its shape in the font; -1 where the file leaves that to the font
     * @param x where it begins
     * @param y the same, on its baseline
     * @param width how far the pen moves
     * @param run the same for characters that are drawn in one go, without a gap between them; counted within the text
     */
    record Character(String text, int shape, double x, double y, double width, int run) {}

    /**
     * A shape that is filled, or has its outline drawn.
     *
     * @param matrix leads to the page
     * @param path its outline
     * @param fill what it is filled with
     * @param stroke what its outline is drawn with
     * @param lineWidth how wide the outline is
     * @param clip where it can be seen, if not everywhere
     */
    record Shape(
            AffineTransform matrix,
            Path2D path,
            Optional<Ink> fill,
            Optional<Ink> stroke,
            double lineWidth,
            Optional<Rectangle2D> clip)
            implements Graphic {
        @Override
        public Shape within(AffineTransform outer) {
            return new Shape(both(outer, matrix), path, fill, stroke, lineWidth, clip);
        }
    }

    /** A picture in a square of one by one, by the identity of its file. */
    record Picture(AffineTransform matrix, String resource) implements Graphic {
        @Override
        public Picture within(AffineTransform outer) {
            return new Picture(both(outer, matrix), resource);
        }
    }

    /** A drawing that may be used many times, by its identity. */
    record Composite(AffineTransform matrix, String resource) implements Graphic {
        @Override
        public Composite within(AffineTransform outer) {
            return new Composite(both(outer, matrix), resource);
        }
    }

    private static AffineTransform both(AffineTransform outer, AffineTransform inner) {
        AffineTransform both = new AffineTransform(outer);
        both.concatenate(inner);
        return both;
    }
}
