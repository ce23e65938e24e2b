package org.nianbao.exchange.workbook;

import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;

/** The sheet 复议诉讼: table four, for which both forms ask alike. */
final class ReviewsSheet {
    private ReviewsSheet() {}

    static void write(Book book) {
        TableSheet.write(
                book,
                book.say("exchange.sheet.reviews"),
                book.say("exchange.title.reviews", book.span()),
                Catalogue.standard().form(FormGeneration.FORM_2021).indicators(FormTable.REVIEWS),
                book.entries());
    }
}
