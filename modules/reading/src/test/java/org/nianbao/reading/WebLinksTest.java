package org.nianbao.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;

class WebLinksTest {
    private static final ReadingLimits LIMITS = ReadingLimits.standard();

    private static byte[] bytes(Workbook workbook) throws IOException {
        Sheet sheet = workbook.createSheet("名单");
        sheet.createRow(0).createCell(0).setCellValue("单位");
        Cell linked = sheet.createRow(1).createCell(1);
        linked.setCellValue("石桥镇 http://www.example.cn/home");
        Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://www.example.cn/1.html");
        linked.setHyperlink(link);
        sheet.createRow(2).createCell(1).setCellValue("http://www.example.cn/2.html");
        sheet.createRow(3).createCell(1).setCellFormula("HYPERLINK(\"http://www.example.cn/3.html\",\"清泉乡\")");
        sheet.createRow(4).createCell(1).setCellValue(2024);
        workbook.createSheet("旧").createRow(0).createCell(0).setCellValue("http://www.example.cn/old.html");
        workbook.setSheetHidden(1, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    @Test
    void aPastedListGivesEachAddressOnce() {
        assertEquals(
                List.of("http://www.example.cn/1.html", "HTTPS://www.example.cn/年报.html?a=1&b=2"),
                WebLinks.inText("石桥镇\thttp://www.example.cn/1.html\t2024\r\n"
                                + "清泉乡：HTTPS://www.example.cn/年报.html?a=1&b=2，见（http://www.example.cn/1.html）。\n"
                                + "ftp://www.example.cn/a www.example.cn")
                        .addresses());
    }

    @Test
    void aWorkbookGivesTheLinksOfItsVisibleCells() throws IOException {
        WebLinks expected = new WebLinks(
                List.of(
                        "https://www.example.cn/1.html",
                        "http://www.example.cn/2.html",
                        "http://www.example.cn/3.html"),
                Optional.empty());
        assertEquals(expected, WebLinks.inFile("名单.xlsx", bytes(new XSSFWorkbook()), LIMITS));
        assertEquals(expected, WebLinks.inFile("名单.xls", bytes(new HSSFWorkbook()), LIMITS));
    }

    @Test
    void aTextFileGivesItsAddressesToo() {
        byte[] csv = "单位,网址\n石桥镇,http://www.example.cn/1.html\n".getBytes(Charset.forName("GBK"));
        assertEquals(
                List.of("http://www.example.cn/1.html"),
                WebLinks.inFile("名单.csv", csv, LIMITS).addresses());
    }

    @Test
    void aDamagedWorkbookIsNamed() throws IOException {
        byte[] whole = bytes(new XSSFWorkbook());
        assertEquals(
                new WebLinks(List.of(), Optional.of(Problem.of(ProblemCode.DAMAGED_FILE, "名单.xlsx", "xlsx"))),
                WebLinks.inFile("名单.xlsx", Arrays.copyOf(whole, whole.length / 2), LIMITS));
    }
}
