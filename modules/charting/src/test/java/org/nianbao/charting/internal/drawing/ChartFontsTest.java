package org.nianbao.charting.internal.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.nianbao.model.form.Catalogue;
import org.nianbao.model.form.FormGeneration;

class ChartFontsTest {
    private final ChartFonts fonts = ChartFonts.bundled();

    @Test
    void theBundledFontHasEveryCharacterOfItsList() throws IOException {
        String characters =
                Files.readString(Path.of("src", "font", "characters.txt")).replace("\n", "");
        assertTrue(characters.codePointCount(0, characters.length()) > 8000);
        assertEquals(-1, fonts.regular().canDisplayUpTo(characters));
        assertEquals(-1, fonts.bold().canDisplayUpTo(characters));
    }

    @Test
    void theBundledFontHasEveryCharacterOfOurTextsAndOfTheForms() {
        for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    "org.nianbao.charting.Messages",
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            texts.keySet().forEach(key -> assertEquals(-1, fonts.regular().canDisplayUpTo(texts.getString(key)), key));
        }
        for (FormGeneration generation : Catalogue.standard().generations()) {
            Catalogue.standard()
                    .form(generation)
                    .indicators()
                    .forEach(indicator -> indicator
                            .rowPath()
                            .forEach(label -> assertEquals(-1, fonts.regular().canDisplayUpTo(label), label)));
        }
    }

    @Test
    void rareCharactersOfPlaceNamesAreInIt() {
        for (String name : List.of("郪江镇", "阆中市", "亳州市", "鄠邑区", "浉河区", "堌阳镇", "茌平区", "珙县", "湨梁镇", "㴔")) {
            assertEquals(-1, fonts.regular().canDisplayUpTo(name), name);
        }
    }

    @Test
    void regularAndBoldAreOneFamily() {
        assertEquals(
                List.of(ChartFonts.BUNDLED_FAMILY, ChartFonts.BUNDLED_FAMILY),
                List.of(fonts.regular().getFamily(Locale.ROOT), fonts.bold().getFamily(Locale.ROOT)));
        assertTrue(fonts.bold().isBold());
    }

    @Test
    void aChartWithKnownCharactersIsInTheBundledFont() {
        assertTrue(ChartFonts.forTexts(List.of("清泉乡", "约1,234", "2019—2024年")).isBundled());
    }
}
