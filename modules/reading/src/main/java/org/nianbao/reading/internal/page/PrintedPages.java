package org.nianbao.reading.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the pages of a printed document together again: its paragraphs and tables as they were before printing. */
public final class PrintedPages {
    /** Paragraphs as they are, and tables that may still grow, or come to be doubted, in their order. */
    private final List<Supplier<PrintedBlock>> parts = new ArrayList<>();

    private final List<PagePiece.Line> lines = new ArrayList<>();
    private final List<Open> tables = new ArrayList<>();
    private final Paragraphs paragraphs;
    private int page;

    private PrintedPages(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    /** A table that may go on, with the page it has come to. */
    private static final class Open implements Supplier<PrintedBlock> {
        private PrintedTable table;
        private int page;

        Open(PrintedTable table, int page) {
            this.table = table;
            this.page = page;
        }

        @Override
        public PrintedBlock get() {
            return block(table);
        }
    }

    /** The paragraphs and tables of these pages, in the order in which they are read. */
    public static List<PrintedBlock> blocks(List<PageContent> pages) {
        List<List<PagePiece>> pieces =
                Furniture.removed(pages.stream().map(PageLayout::pieces).toList());
        PrintedPages printed = new PrintedPages(Paragraphs.within(pieces));
        pieces.forEach(printed::add);
        printed.endTables();
        printed.endLines();
        return printed.parts.stream().map(Supplier::get).toList();
    }

    /** Tables at the top of a page go on from those at the end of the page before. */
    private void add(List<PagePiece> pieces) {
        boolean begun = false;
        boolean first = true;
        page++;
        for (PagePiece piece : pieces) {
            if (piece instanceof PagePiece.Line line) {
                begun = true;
                endTables();
                lines.add(line);
            } else if (piece instanceof PagePiece.Table table) {
                if (begun || !goesOn(table.table())) {
                    if (first) {
                        doubtBefore(table.table());
                    }
                    endLines();
                    Open open = new Open(table.table(), page);
                    tables.add(open);
                    parts.add(open);
                }
                first = false;
            }
        }
    }

    private boolean goesOn(PrintedTable table) {
        Optional<Open> before = tables.stream()
                .filter(open -> open.page == page - 1 && PageBreak.mayPart(open.table, table))
                .findFirst();
        before.ifPresent(open -> {
            open.table = PageBreak.joined(open.table, table);
            open.page = page;
        });
        return before.isPresent();
    }

    /** What stands between the pages may have kept the parts of one table apart. */
    private void doubtBefore(PrintedTable table) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof Open open) {
                if (open.page == page - 1) {
                    open.table = PageBreak.withDoubts(open.table, table);
                }
                return;
            }
        }
    }

    private void endTables() {
        tables.clear();
    }

    private void endLines() {
        paragraphs.of(lines).forEach(paragraph -> parts.add(() -> paragraph));
        lines.clear();
    }

    private static PrintedBlock block(PrintedTable table) {
        Edges columns = table.columns();
        List<List<PrintedBlock.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        for (PrintedCell cell : table.cells()) {
            int column = columns.nearest(cell.left());
            int end = Math.max(column + 1, columns.nearest(cell.right()));
            double widest = cell.lines().size() > 1 && !cell.isWords() ? table.widestNumber(cell) : 0;
            rows.get(cell.row())
                    .add(new PrintedBlock.Cell(column, end - column, cell.rowSpan(), cell.text(widest), cell.place()));
        }
        rows.forEach(cells -> cells.sort(Comparator.comparingInt(PrintedBlock.Cell::column)));
        return new PrintedBlock.Table(rows, table.sound());
    }
}
