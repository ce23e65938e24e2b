package org.nianbao.reading.fence;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.reading.DocumentFormat;
import org.nianbao.reading.ReadingResult;

/** Reads what {@link ResultWriter} wrote, and believes none of it: a process that reads foreign files may be broken. */
final class ResultReader {
    private static final int DEEPEST_WORDING = 10;

    private final DataInputStream in;

    private ResultReader(byte[] message) {
        in = new DataInputStream(new ByteArrayInputStream(message));
    }

    /**
     * The result in a message.
     *
     * @throws IOException when it is none
     */
    static ReadingResult read(byte[] message) throws IOException {
        try {
            ResultReader reader = new ResultReader(message);
            ReadingResult result = reader.result();
            if (reader.in.available() > 0) {
                throw new IOException("more than a result");
            }
            return result;
        } catch (IllegalArgumentException e) {
            throw new IOException("no result", e);
        }
    }

    private ReadingResult result() throws IOException {
        return switch (in.readByte()) {
            case ResultWriter.DOCUMENT -> new ReadingResult.Read(document());
            case ResultWriter.PROBLEM -> new ReadingResult.Refused(problem());
            default -> throw new IOException("neither a document nor a problem");
        };
    }

    private Document document() throws IOException {
        DocumentFormat format = DocumentFormat.valueOf(text());
        boolean restored = in.readBoolean();
        List<Integer> picturePages = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            picturePages.add(in.readInt());
        }
        List<Block> blocks = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            blocks.add(block());
        }
        return new Document(format, restored, blocks, picturePages);
    }

    private Block block() throws IOException {
        return switch (in.readByte()) {
            case ResultWriter.PARAGRAPH -> new Block.Paragraph(in.readInt(), optionalInt(), text(), rectangle());
            case ResultWriter.TABLE -> new Block.Table(in.readInt(), Block.Geometry.valueOf(text()), rows());
            default -> throw new IOException("neither a paragraph nor a table");
        };
    }

    private List<Block.Row> rows() throws IOException {
        List<Block.Row> rows = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            rows.add(new Block.Row(in.readInt(), optionalInt(), cells()));
        }
        return rows;
    }

    private List<Block.Cell> cells() throws IOException {
        List<Block.Cell> cells = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            cells.add(new Block.Cell(
                    in.readInt(), in.readInt(), in.readInt(), text(), place().orElseThrow(IOException::new)));
        }
        return cells;
    }

    private Optional<SourcePlace> place() throws IOException {
        return switch (in.readByte()) {
            case ResultWriter.NO_PLACE -> Optional.empty();
            case ResultWriter.TABLE_CELL ->
                Optional.of(new SourcePlace.TableCell(
                        optionalInt(), in.readInt(), in.readInt(), in.readInt(), rectangle()));
            case ResultWriter.TEXT_SPAN ->
                Optional.of(
                        new SourcePlace.TextSpan(optionalInt(), in.readInt(), in.readInt(), in.readInt(), rectangle()));
            case ResultWriter.SHEET_CELL -> Optional.of(new SourcePlace.SheetCell(text(), text()));
            case ResultWriter.BY_HAND -> Optional.of(new SourcePlace.ByHand());
            default -> throw new IOException("no place");
        };
    }

    private Problem problem() throws IOException {
        return new Problem(ProblemCode.valueOf(text()), text(), arguments(1), place());
    }

    private List<Object> arguments(int depth) throws IOException {
        if (depth > DEEPEST_WORDING) {
            throw new IOException("wordings without end");
        }
        List<Object> arguments = new ArrayList<>();
        for (int left = count(); left > 0; left--) {
            arguments.add(
                    switch (in.readByte()) {
                        case ResultWriter.TEXT_ARGUMENT -> text();
                        case ResultWriter.WORDING_ARGUMENT -> new Wording(text(), arguments(depth + 1));
                        default -> throw new IOException("neither text nor wording");
                    });
        }
        return arguments;
    }

    private Optional<PageRectangle> rectangle() throws IOException {
        return in.readBoolean()
                ? Optional.of(new PageRectangle(
                        in.readInt(), in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble()))
                : Optional.empty();
    }

    private OptionalInt optionalInt() throws IOException {
        return in.readBoolean() ? OptionalInt.of(in.readInt()) : OptionalInt.empty();
    }

    /** Whatever is counted takes a byte at least, so that a wrong count cannot ask for more than was sent. */
    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > in.available()) {
            throw new IOException("an impossible count");
        }
        return count;
    }

    private String text() throws IOException {
        int length = count();
        byte[] bytes = in.readNBytes(2 * length);
        if (bytes.length < 2 * length) {
            throw new IOException("a text breaks off");
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }
}
