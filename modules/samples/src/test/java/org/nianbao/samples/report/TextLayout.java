package org.nianbao.samples.report;

/** What all text files share: one block after the other with an empty line between them. */
final class TextLayout {
    private TextLayout() {}

    /** How one format sets a row of a table as a line. */
    interface RowStyle {
        String line(TableGrid grid, int row);
    }

    static String of(SampleReport report, RowStyle style) {
        StringBuilder text = new StringBuilder(report.title()).append("\n\n");
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                text.append(heading.text()).append("\n\n");
            } else if (block instanceof Block.Paragraph paragraph) {
                text.append(paragraph.text()).append("\n\n");
            } else if (block instanceof Block.OfficialTable table) {
                for (int row = 0; row < table.grid().rows(); row++) {
                    text.append(style.line(table.grid(), row)).append('\n');
                }
                text.append('\n');
            } else if (block instanceof Block.Signature signature) {
                text.append(signature.text()).append('\n');
            }
        }
        return text.toString();
    }
}
