package org.nianbao.exchange.workbook;

import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.model.text.Phrasebook;

/** What every sheet is written with: the workbook it goes into, the styles and the words. */
record Stationery(XSSFWorkbook workbook, Styles styles, Phrasebook phrasebook) {
    Stationery {
        Objects.requireNonNull(workbook);
        Objects.requireNonNull(styles);
        Objects.requireNonNull(phrasebook);
    }

    /** For a new workbook. */
    static Stationery of(XSSFWorkbook workbook, Phrasebook phrasebook) {
        return new Stationery(workbook, new Styles(workbook), phrasebook);
    }

    String say(String key, Object... arguments) {
        return phrasebook.say(key, arguments);
    }
}
