package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void theWholeTextStandsInTheOrderOfTheFile() {
        String page = "<p>一、总体情况</p><table><tr><td>规<br>章</td><td>0</td></tr><tr><td>许可</td><td></td></tr></table>"
                + "<p>六、其他</p>";
        ReadingResult result = new DocumentReader().read("年报.html", page.getBytes(StandardCharsets.UTF_8));
        assertEquals(
                "一、总体情况\n规 章\t0\n许可\t\n六、其他",
                ((ReadingResult.Read) result).document().plainText());
    }
}
