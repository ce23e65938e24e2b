package org.nianbao.exchange.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;
import org.nianbao.model.form.FormTable;

/** The sheets 主动公开: table two, on a sheet of its own for each form, for they hardly ask for the same numbers. */
final class DisclosureSheets {
    private DisclosureSheets() {}

    static void write(Book book) {
        Map<FormGeneration, List<Book.Entry>> entries = new EnumMap<>(FormGeneration.class);
        book.entries()
                .forEach(entry -> entries.computeIfAbsent(
                                Forms.of(entry, FormTable.DISCLOSURE), form -> new ArrayList<>())
                        .add(entry));
        List<FormGeneration> newestFirst =
                entries.keySet().stream().sorted(Comparator.reverseOrder()).toList();
        for (FormGeneration form : newestFirst) {
            // The sheet of the newest form has the plain name, which links and readers rely on.
            String name = form == newestFirst.get(0)
                    ? book.say("exchange.sheet.disclosure")
                    : book.say("exchange.sheet.disclosure.form", form.label());
            TableSheet.write(
                    book,
                    name,
                    book.say("exchange.title.disclosure", book.span(), book.say("exchange.form." + form.label())),
                    Catalogue.standard().form(form).indicators(FormTable.DISCLOSURE),
                    entries.get(form));
        }
    }
}
