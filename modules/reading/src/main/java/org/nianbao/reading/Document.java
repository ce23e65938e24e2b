package org.nianbao.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A file as neutral text and tables, in the order of the file. Recognition knows documents, never formats.
 *
 * @param format the format it was read from
 * @param restored whether its text had been read in a wrong charset before it was saved, and was turned back without
 *     loss
 * @param blocks paragraphs and tables in the order of the file; page furniture may still be among them
 * @param picturePages the pages, from 1, that are pictures, of which nothing could be read
 */
public record Document(DocumentFormat format, boolean restored, List<Block> blocks, List<Integer> picturePages) {
    /** A document whose text stands in the file as it is. */
    public Document(DocumentFormat format, List<Block> blocks) {
        this(format, false, blocks, List.of());
    }

    /** A document without pages of pictures. */
    public Document(DocumentFormat format, boolean restored, List<Block> blocks) {
        this(format, restored, blocks, List.of());
    }

    public Document {
        Objects.requireNonNull(format);
        blocks = List.copyOf(blocks);
        picturePages = List.copyOf(picturePages);
    }

    /** The tables, in the order of the file. */
    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** The paragraphs, in the order of the file. */
    public List<Block.Paragraph> paragraphs() {
        return blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .toList();
    }

    /** All visible text in order: a line for each paragraph and each row, the cells of a row parted by tabs. */
    public String plainText() {
        return blocks.stream().map(Document::plainText).collect(Collectors.joining("\n"));
    }

    private static String plainText(Block block) {
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> cell.text().replace('\n', ' '))
                            .collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
        return ((Block.Paragraph) block).text();
    }
}
