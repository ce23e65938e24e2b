package org.nianbao.accuracy.rubbish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.Report;
import org.nianbao.model.report.ReportSource;
import org.nianbao.model.text.Phrasebook;
import org.nianbao.reading.DocumentReader;
import org.nianbao.reading.ReadingResult;
import org.nianbao.recognition.Recognition;
import org.nianbao.recognition.ReportRecogniser;

/**
 * What is no report ends with a reason, never with numbers.
 *
 * <p>{@code -Dnianbao.rubbish=N} reads N files of each kind instead of the 150 of the normal run.
 */
class RubbishTest {
    private static final Path PAPERS = Path.of("src/test/resources/org/nianbao/accuracy/papers");
    private static final int FILES = Integer.getInteger("nianbao.rubbish", 150);
    private static final List<String> ENDINGS =
            List.of("txt", "html", "docx", "pdf", "doc", "xlsx", "rtf", "wps", "ofd", "odt");

    private static final List<byte[]> BEGINNINGS = List.of(
            new byte[0],
            "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
            new byte[] {'P', 'K', 3, 4},
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            "{\\rtf1\\ansi".getBytes(StandardCharsets.US_ASCII),
            "<html><body><table>".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});

    @Test
    void randomBytesAreRefusedWithAReason() {
        Random random = new Random(7);
        for (int i = 0; i < FILES; i++) {
            byte[] beginning = BEGINNINGS.get(random.nextInt(BEGINNINGS.size()));
            byte[] bytes = Arrays.copyOf(beginning, beginning.length + random.nextInt(6000));
            byte[] noise = new byte[bytes.length - beginning.length];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, bytes, beginning.length, noise.length);
            assertRefused("random " + i, "石桥镇2023年报." + ENDINGS.get(random.nextInt(ENDINGS.size())), bytes);
        }
    }

    @Test
    void papersOfOtherKindsAreRefusedWithAReason() {
        for (int i = 0; i < FILES; i++) {
            String text = OtherPapers.of(new Random(i));
            byte[] bytes = text.getBytes(i % 2 == 0 ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
            assertRefused(text, "文件" + i + ".txt", bytes);
        }
    }

    /** Under each title stand the sections of a report, and a table of zeros. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "石桥镇2023年上半年政府信息公开工作报告",
                "石桥镇2023年1-6月政府信息公开工作报告",
                "石桥镇2023年第三季度政府信息公开工作报告",
                "云川县2023年政府信息公开工作年度报告评估情况通报",
                "云川县2023年政府信息公开工作年度报告汇编",
                "乡镇2023年政府信息公开工作年度报告范文（精选5篇）",
                "《石桥镇2023年政府信息公开工作年度报告》政策解读",
                "云川县发布2023年政府信息公开工作年度报告",
                "石桥镇认真完成2023年政府信息公开工作年度报告",
                "如何撰写政府信息公开工作年度报告",
                "○○镇2023年政府信息公开工作年度报告",
                "某某镇2023年政府信息公开工作年度报告",
                "（单位名称）2023年政府信息公开工作年度报告",
                "石桥镇2023年政务公开工作总结",
                "石桥镇2023年政府信息公开工作计划",
                "石桥镇政府信息公开指南",
                "2023年政府工作报告",
                "云川县政府网站工作年度报表（2023年度）",
                "石桥镇2023年12月政府信息公开月报",
                "石桥镇2023年第四季度政府信息公开统计表",
                "关于石桥镇2023年政府信息公开工作年度报告的审核意见",
                "关于退回石桥镇2023年政府信息公开工作年度报告的函",
                "石桥镇2023年政府信息公开工作年度报告整改报告",
                "石桥镇2023年政府信息公开工作年度报告起草说明",
                "云川县2023年行政执法统计年报",
                "石桥镇2023年法治政府建设年度报告",
                "石桥镇2023年党务公开工作年度报告",
                "云川县2023年环境信息公开工作年度报告",
                "云川县2023年人大代表建议办理情况报告",
                "石桥镇2023年度信访工作报告",
                "石桥镇2023年度政务公开工作自查报告",
                "石桥镇2023年政府信息公开自评报告",
                "石桥镇2023年政府信息公开工作总结和2024年工作打算",
                "石桥镇依申请公开统计台账",
                "石桥镇2023年政府信息主动公开基本目录",
                "石桥镇政府信息公开工作制度",
                "石桥镇政府信息公开申请办理流程"
            })
    void papersThatUseTheWordsOfAReportAreRefusedWithAReason(String title) {
        String zeros = "\t0".repeat(7) + "\n";
        String text = title + "\n\n一、总体情况\n\n根据政府信息公开条例，主动公开政府信息12条，收到政府信息公开申请3件，未发生行政复议。\n\n"
                + "三、收到和处理政府信息公开申请情况\n\n一、本年新收政府信息公开申请数量" + zeros + "二、上年结转政府信息公开申请数量" + zeros + "（七）总计" + zeros
                + "四、结转下年度继续办理" + zeros + "\n五、存在的主要问题及改进情况\n\n存在的主要问题是更新不及时，今后改进。\n";
        assertRefused(title, "文件.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Path> papers() throws IOException {
        try (Stream<Path> files = Files.list(PAPERS)) {
            return files.sorted().toList();
        }
    }

    /** Papers with the report's own tables, sentences or headings among them: a monthly report, a letter about one. */
    @ParameterizedTest
    @MethodSource("papers")
    void thePapersOfTheProjectAreRefusedWithAReason(Path paper) throws IOException {
        assertRefused(paper.toString(), paper.getFileName().toString(), Files.readAllBytes(paper));
    }

    @Test
    void packedFilesThatWereCutOffAreRefusedWithAReason() {
        byte[] whole = docx("云川县石桥镇2023年政府信息公开工作年度报告");
        Random random = new Random(11);
        for (int i = 0; i < FILES; i++) {
            byte[] part = Arrays.copyOf(whole, random.nextInt(whole.length - 30));
            assertRefused("cut at " + part.length, "石桥镇2023年报.docx", part);
        }
    }

    private static void assertRefused(String what, String name, byte[] bytes) {
        ReadingResult result = new DocumentReader().read(name, bytes);
        Optional<Problem> problem = Optional.empty();
        Optional<Report> report = Optional.empty();
        if (result instanceof ReadingResult.Refused refused) {
            problem = Optional.of(refused.problem());
        } else if (result instanceof ReadingResult.Read read) {
            Recognition recognition =
                    new ReportRecogniser().recognise(read.document(), new ReportSource(name, "0".repeat(64), "txt"));
            if (recognition instanceof Recognition.NotAReport none) {
                problem = Optional.of(none.problem());
            } else if (recognition instanceof Recognition.Recognised recognised) {
                report = Optional.of(recognised.report());
            }
        }
        assertEquals(Optional.empty(), report, what);
        String reason = Phrasebook.chinese().say(problem.orElseThrow().text());
        assertTrue(reason.length() > name.length(), () -> what + ": " + reason);
    }

    private static byte[] docx(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
            part(
                    zip,
                    "word/document.xml",
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + ("<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>").repeat(40) + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
