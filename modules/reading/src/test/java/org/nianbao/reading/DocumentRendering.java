package org.nianbao.reading;

import org.nianbao.model.value.SourcePlace;

/** Writes a whole document as text that people can read and compare. */
final class DocumentRendering {
    private DocumentRendering() {}

    /** A line for each paragraph, row and cell, with everything that a document says about it. */
    static String of(ReadingResult result) {
        StringBuilder out = new StringBuilder();
        if (result instanceof ReadingResult.Refused refused) {
            return "refused " + refused.problem().code() + " "
                    + refused.problem().subject() + " " + refused.problem().details() + "\n";
        }
        Document document = ((ReadingResult.Read) result).document();
        out.append("format ").append(document.format().label()).append('\n');
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                out.append("P").append(paragraph.number());
                paragraph.line().ifPresent(line -> out.append(" line ").append(line));
                out.append(" │").append(paragraph.text().replace("\t", "⇥")).append("│\n");
            } else {
                table(out, (Block.Table) block);
            }
        }
        return out.toString();
    }

    private static void table(StringBuilder out, Block.Table table) {
        out.append("T")
                .append(table.number())
                .append(' ')
                .append(table.geometry())
                .append('\n');
        for (Block.Row row : table.rows()) {
            out.append("  R").append(row.number());
            row.line().ifPresent(line -> out.append(" line ").append(line));
            for (Block.Cell cell : row.cells()) {
                out.append(" │").append(cell.column());
                if (cell.columnSpan() > 1 || cell.rowSpan() > 1) {
                    out.append(" (")
                            .append(cell.columnSpan())
                            .append('x')
                            .append(cell.rowSpan())
                            .append(')');
                }
                out.append(place(cell, table, row)).append(' ');
                out.append(cell.text().replace("\n", "⏎").replace("\t", "⇥"));
            }
            out.append('\n');
        }
    }

    /** The place, where it is not simply this table, row and next column. */
    private static String place(Block.Cell cell, Block.Table table, Block.Row row) {
        if (cell.place() instanceof SourcePlace.SheetCell sheet) {
            return "@" + sheet.sheet() + "!" + sheet.cell();
        }
        SourcePlace.TableCell place = (SourcePlace.TableCell) cell.place();
        boolean plain = place.table() == table.number()
                && place.row() == row.number()
                && place.line().equals(row.line())
                && place.rectangle().isEmpty();
        String column = place.column() == cell.column() + 1 ? "" : "@" + place.column();
        return plain ? column : "@" + place;
    }
}
