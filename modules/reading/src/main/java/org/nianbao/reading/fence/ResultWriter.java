package org.nianbao.reading.fence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nianbao.model.report.Problem;
import org.nianbao.model.text.Wording;
import org.nianbao.model.value.PageRectangle;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.reading.ReadingResult;

/** Writes what became of reading one file as plain data; {@link ResultReader} reads it. */
final class ResultWriter {
    static final int DOCUMENT = 1;
    static final int PROBLEM = 2;
    static final int PARAGRAPH = 1;
    static final int TABLE = 2;
    static final int NO_PLACE = 0;
    static final int TABLE_CELL = 1;
    static final int TEXT_SPAN = 2;
    static final int SHEET_CELL = 3;
    static final int BY_HAND = 4;
    static final int TEXT_ARGUMENT = 1;
    static final int WORDING_ARGUMENT = 2;

    private final DataOutputStream out;

    ResultWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(ReadingResult result) throws IOException {
        if (result instanceof ReadingResult.Read read) {
            out.writeByte(DOCUMENT);
            write(read.document());
        } else {
            out.writeByte(PROBLEM);
            write(((ReadingResult.Refused) result).problem());
        }
    }

    private void write(Document document) throws IOException {
        text(out, document.format().name());
        out.writeBoolean(document.restored());
        out.writeInt(document.picturePages().size());
        for (int page : document.picturePages()) {
            out.writeInt(page);
        }
        out.writeInt(document.blocks().size());
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                out.writeByte(PARAGRAPH);
                out.writeInt(paragraph.number());
                write(paragraph.line());
                text(out, paragraph.text());
                write(paragraph.rectangle());
            } else {
                out.writeByte(TABLE);
                write((Block.Table) block);
            }
        }
    }

    private void write(Block.Table table) throws IOException {
        out.writeInt(table.number());
        text(out, table.geometry().name());
        out.writeInt(table.rows().size());
        for (Block.Row row : table.rows()) {
            out.writeInt(row.number());
            write(row.line());
            out.writeInt(row.cells().size());
            for (Block.Cell cell : row.cells()) {
                out.writeInt(cell.column());
                out.writeInt(cell.columnSpan());
                out.writeInt(cell.rowSpan());
                text(out, cell.text());
                write(cell.place());
            }
        }
    }

    private void write(SourcePlace place) throws IOException {
        if (place instanceof SourcePlace.TableCell cell) {
            out.writeByte(TABLE_CELL);
            write(cell.line());
            out.writeInt(cell.table());
            out.writeInt(cell.row());
            out.writeInt(cell.column());
            write(cell.rectangle());
        } else if (place instanceof SourcePlace.TextSpan span) {
            out.writeByte(TEXT_SPAN);
            write(span.line());
            out.writeInt(span.paragraph());
            out.writeInt(span.start());
            out.writeInt(span.length());
            write(span.rectangle());
        } else if (place instanceof SourcePlace.SheetCell cell) {
            out.writeByte(SHEET_CELL);
            text(out, cell.sheet());
            text(out, cell.cell());
        } else {
            out.writeByte(BY_HAND);
        }
    }

    private void write(Problem problem) throws IOException {
        text(out, problem.code().name());
        text(out, problem.subject());
        writeArguments(problem.details());
        if (problem.place().isPresent()) {
            write(problem.place().get());
        } else {
            out.writeByte(NO_PLACE);
        }
    }

    private void writeArguments(List<Object> arguments) throws IOException {
        out.writeInt(arguments.size());
        for (Object argument : arguments) {
            if (argument instanceof Wording wording) {
                out.writeByte(WORDING_ARGUMENT);
                text(out, wording.key());
                writeArguments(wording.arguments());
            } else {
                out.writeByte(TEXT_ARGUMENT);
                text(out, (String) argument);
            }
        }
    }

    private void write(Optional<PageRectangle> rectangle) throws IOException {
        out.writeBoolean(rectangle.isPresent());
        if (rectangle.isPresent()) {
            out.writeInt(rectangle.get().pageFromOne());
            out.writeDouble(rectangle.get().x());
            out.writeDouble(rectangle.get().y());
            out.writeDouble(rectangle.get().width());
            out.writeDouble(rectangle.get().height());
        }
    }

    private void write(OptionalInt number) throws IOException {
        out.writeBoolean(number.isPresent());
        if (number.isPresent()) {
            out.writeInt(number.getAsInt());
        }
    }

    /** As it is in memory, halves of surrogate pairs too, which no charset keeps. */
    static void text(DataOutputStream out, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
        bytes.asCharBuffer().put(text);
        out.writeInt(text.length());
        out.write(bytes.array());
    }
}
