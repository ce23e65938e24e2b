package org.nianbao.reading;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.reading.internal.TextCleaning;

/** Gathers the blocks of one document in order, numbers them, and watches the limits. */
final class BlockCollector {
    private final ReadingLimits limits;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int cells;
    private int characters;

    BlockCollector(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Adds a line's text as a paragraph, unless it is blank. */
    void paragraph(TextLine line, String text) {
        String visible = TextCleaning.trimmed(text);
        if (visible.isEmpty()) {
            return;
        }
        paragraphs++;
        limits.checkParagraphs(paragraphs);
        count(visible);
        blocks.add(new Block.Paragraph(paragraphs, line.number(), visible, line.rectangle()));
    }

    /** The number of the next table of the file, whether or not its cells become a table of the document. */
    int nextTable() {
        tables++;
        return tables;
    }

    /** Adds a table whose number was drawn by {@link #nextTable()}, unless it has no rows. */
    void table(int number, Block.Geometry geometry, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        for (Block.Row row : rows) {
            cells += row.cells().size();
            limits.checkCells(cells);
            row.cells().forEach(cell -> count(cell.text()));
        }
        blocks.add(new Block.Table(number, geometry, rows));
    }

    ReadingLimits limits() {
        return limits;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void count(String text) {
        characters += text.length();
        limits.checkCharacters(characters);
    }
}
