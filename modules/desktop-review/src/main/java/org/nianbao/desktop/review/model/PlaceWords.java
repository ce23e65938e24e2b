package org.nianbao.desktop.review.model;

import org.nianbao.model.value.SourcePlace;
import org.openide.util.NbBundle;

/** Where something stands, in words. */
public final class PlaceWords {
    private PlaceWords() {}

    /** The place as one would tell it to somebody who has the file before him. */
    public static String of(SourcePlace place) {
        if (place instanceof SourcePlace.TableCell cell) {
            String inTable = say("place.cell", cell.table(), cell.row(), cell.column());
            return cell.rectangle()
                    .map(page -> say("place.onPage", page.pageFromOne(), inTable))
                    .orElseGet(() -> cell.line().isPresent()
                            ? say("place.onLine", cell.line().getAsInt(), inTable)
                            : inTable);
        }
        if (place instanceof SourcePlace.TextSpan span) {
            String inText = span.line().isPresent()
                    ? say("place.line", span.line().getAsInt())
                    : say("place.paragraph", span.paragraph());
            return span.rectangle()
                    .map(page -> say("place.onPage", page.pageFromOne(), inText))
                    .orElse(inText);
        }
        if (place instanceof SourcePlace.SheetCell sheet) {
            return say("place.sheet", sheet.sheet(), sheet.cell());
        }
        return say(place instanceof SourcePlace.FileName ? "place.fileName" : "place.byHand");
    }

    private static String say(String key, Object... arguments) {
        Object[] plain = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            plain[i] = arguments[i].toString();
        }
        return NbBundle.getMessage(PlaceWords.class, key, plain);
    }
}
