package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormTable;
import org.nianbao.reading.Block;
import org.nianbao.reading.Document;
import org.nianbao.recognition.tables.internal.cells.LabelText;
import org.nianbao.recognition.tables.internal.labels.RowLabels;

/**
 * The running text of a document: its paragraphs, and what stands alone in a row of a table that lays a page out.
 *
 * <p>Where a whole page was turned into one table, its title, headings and sentences are rows of one text.
 */
final class RunningText {
    private static final Pattern READS_AS_TEXT =
            Pattern.compile("[。；]|^[一二三四五六]、|(?:年度报告|年报|报告|事项|情况|措施)$|^20\\d{2}年\\d{1,2}月\\d{1,2}日$");

    private RunningText() {}

    /**
     * The paragraphs in the order of the document; those made from table rows bear the number of the paragraph before
     * them.
     *
     * @param paragraphsUsed the numbers of those that belong to the form's tables
     */
    static List<Block.Paragraph> of(Document document, Set<Integer> paragraphsUsed) {
        List<Block.Paragraph> text = new ArrayList<>();
        int number = 1;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Paragraph paragraph) {
                number = paragraph.number();
                if (!paragraphsUsed.contains(number)) {
                    text.add(paragraph);
                }
            } else if (block instanceof Block.Table table && table.geometry() == Block.Geometry.SEQUENCE) {
                for (Block.Row row : table.rows()) {
                    List<String> written = row.cells().stream()
                            .map(Block.Cell::text)
                            .filter(cell -> !cell.isBlank())
                            .toList();
                    if (written.size() == 1 && readsAsText(written.get(0))) {
                        text.add(new Block.Paragraph(number, row.line(), written.get(0)));
                    }
                }
            }
        }
        return text;
    }

    private static boolean readsAsText(String text) {
        String label = LabelText.normalise(text);
        return READS_AS_TEXT.matcher(text.strip()).find()
                && Catalogue.standard().generations().stream()
                        .map(Catalogue.standard()::form)
                        .flatMap(form -> RowLabels.of(form, FormTable.REQUESTS).stream())
                        .noneMatch(row -> row.isLiterally(label));
    }
}
