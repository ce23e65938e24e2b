package org.nianbao.accuracy.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.nianbao.accuracy.generator.GeneratedRow.Kind;
import org.nianbao.model.form.FormTable;

/** Writes a report as a text file. */
final class TextPage {
    private TextPage() {}

    /**
     * The file's text.
     *
     * @param heading how a heading, or a paragraph, is written
     */
    static String write(GeneratedReport report, Layout layout, Random random, UnaryOperator<String> heading) {
        Prose prose = report.prose();
        StringBuilder text = new StringBuilder(heading.apply(prose.title())).append("\n\n");
        text.append(heading.apply(prose.headings().get(0))).append("\n\n");
        prose.overview().forEach(line -> text.append(heading.apply(line)).append('\n'));
        for (FormTable table : FormTable.values()) {
            text.append('\n')
                    .append(heading.apply(prose.headings().get(table.number() - 1)))
                    .append("\n\n");
            int depth = table == FormTable.REQUESTS ? 3 : table == FormTable.DISCLOSURE ? 1 : 0;
            for (GeneratedRow row : inLines(layout.arranged(report, report.table(table), random))) {
                text.append(row.kind() == Kind.FURNITURE ? row.label() : layout.line(row, depth, random))
                        .append('\n');
            }
        }
        for (int i = 0; i < prose.ending().size(); i++) {
            text.append('\n').append(heading.apply(prose.headings().get(4 + i))).append("\n\n");
            text.append(heading.apply(prose.ending().get(i))).append('\n');
        }
        return text.toString();
    }

    /** The three blocks of table four stand in one line unless they were given labels. */
    static List<GeneratedRow> inLines(List<GeneratedRow> rows) {
        List<GeneratedRow> lines = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (GeneratedRow row : rows) {
            boolean block = row.table() == FormTable.REVIEWS && row.isNumbers();
            if (block) {
                open.addAll(row.cells());
            } else {
                flush(open, lines);
                lines.add(row);
            }
        }
        flush(open, lines);
        return lines;
    }

    private static void flush(List<String> open, List<GeneratedRow> lines) {
        if (!open.isEmpty()) {
            lines.add(new GeneratedRow(FormTable.REVIEWS, Kind.HEADER, "", List.of(), "", open));
            open.clear();
        }
    }
}
