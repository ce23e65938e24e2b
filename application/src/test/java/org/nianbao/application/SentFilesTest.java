package org.nianbao.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.nianbao.application.RunningApplication.onEventThread;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPasswordField;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.WritableArchive;
import org.nianbao.archive.sqlite.Archives;
import org.nianbao.pipeline.ImportReports;
import org.nianbao.pipeline.Progress;
import org.nianbao.pipeline.Questions;
import org.nianbao.pipeline.Source;
import org.nianbao.reading.Passwords;
import org.nianbao.recognition.printed.OfdPrint;
import org.nianbao.samples.ExampleCounty;

/** What units send besides open Word files, in the assembled application: pages, scans, locked files, web pages. */
@ExtendWith(OneApplication.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SentFilesTest {
    private static final Path PRINTED = Path.of("../modules/recognition/src/test/resources/printed");
    private static final String PASSWORD = "秘密 123";
    private static final String OTHER_PASSWORD = "另一个";
    private static final int MARK_EDGE = 0xFFC75000;

    @TempDir
    static Path county;

    private final RunningApplication application;
    private final MainWindow main;

    SentFilesTest(RunningApplication application) {
        this.application = application;
        this.main = new MainWindow(application);
    }

    @Test
    @Order(1)
    void aScanIsListedToBeEnteredByHand(@TempDir Path folder) throws Exception {
        Path archive = application.userFolder().resolveSibling("来件.nianbao");
        fill(archive, files(folder));
        application.choose("文件", "打开(");
        application.answerFileChooser(archive);
        application.awaitTrue(
                "the archive", () -> application.window().getTitle().startsWith("来件"));
        application.awaitTrue("its years", () -> MainWindow.years().size() == 4);
        assertTrue(
                onEventThread(() -> MainWindow.units("2023")).contains("清泉乡　扫描件：请手工录入"),
                () -> onEventThread(() -> MainWindow.units("2023")).toString());
    }

    @Test
    @Order(2)
    void aScanIsShownAsItsPage() {
        application.choose("视图", "原文");
        onEventThread(() -> {
            MainWindow.select("2023", "清泉乡");
            return null;
        });
        awaitPage("1 / 1");
    }

    @Test
    @Order(3)
    void aNumberOfAPdfIsMarkedOnItsPage() {
        selectNumber("2021", "274");
        awaitPage("7 / 14");
        application.awaitTrue("274 in a frame", SentFilesTest::isNumberFramed);
    }

    @Test
    @Order(4)
    void aNumberOfAnOfdIsMarkedOnItsPage() {
        selectNumber("2022", "1,306");
        awaitPage("10 / 16");
        application.awaitTrue("1,306 in a frame", SentFilesTest::isNumberFramed);
    }

    @Test
    @Order(5)
    void aLockedFileIsShownOnceItsPasswordIsRight() {
        onEventThread(() -> {
            MainWindow.select("2020", "双榆镇");
            return null;
        });
        // Not answered: who asks for the password goes on when the dialog is closed.
        AbstractButton enter = application.await(
                AbstractButton.class, button -> "输入密码…".equals(button.getText()), "the button for the password");
        onEventThread(() -> {
            EventQueue.invokeLater(() -> enter.doClick(0));
            return null;
        });
        answerPassword("加了密码", "不是它");
        answerPassword("密码不对", PASSWORD);
        awaitPage("1 / 6");
    }

    @Test
    @Order(6)
    void anImportAsksForPasswordsItDoesNotKnow(@TempDir Path folder) throws Exception {
        Path known = locked(folder, "2019年/杏岭乡2019年政府信息公开工作年度报告.docx", PASSWORD);
        Path asked = locked(folder, "2019年/望霁街道2019年政府信息公开工作年度报告.docx", OTHER_PASSWORD);
        Path left = locked(folder, "2019年/鹭汀乡2019年政府信息公开工作年度报告.docx", "没有人知道");
        main.importFiles(known, asked, left);
        answerPassword("望霁街道", "不是它");
        answerPassword("密码不对", OTHER_PASSWORD);
        application.await(JLabel.class, label -> said(label).contains("鹭汀乡"), "the question for the last file");
        application.answer("跳过这个文件(S)");
        main.awaitSummary("导入完成：1 个未能存入");
        application.awaitTrue("both reports", () -> MainWindow.years().contains("2019 (2/5)"));
    }

    @Test
    @Order(7)
    void aPageWithoutTablesOffersItsDocuments() throws Exception {
        String name = "双榆镇2019年政府信息公开工作年度报告.docx";
        byte[] page = ("<html><head><meta charset=utf-8><title>双榆镇2019年政府信息公开工作年度报告</title></head><body>"
                        + "<p>双榆镇2019年政府信息公开工作年度报告见附件。</p><a href='/1.docx'>" + name
                        + "</a> <a href='/2.pdf'>机构职能.pdf</a></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] document = Files.readAllBytes(county().resolve("2019年").resolve(name));
        try (Served served = Served.with(Map.of("/list.html", page, "/1.docx", document))) {
            application.choose("文件", "从网页导入");
            JTextArea addresses =
                    application.await(JTextArea.class, text -> "web.addresses".equals(text.getName()), "the addresses");
            onEventThread(() -> {
                addresses.setText(served.address("/list.html"));
                return null;
            });
            application.answer("导入(I)");
            JTable offered =
                    application.await(JTable.class, table -> "attachments".equals(table.getName()), "the documents");
            assertEquals(
                    List.of(true, false),
                    onEventThread(() -> List.of(offered.getValueAt(0, 0), offered.getValueAt(1, 0))));
            application.answer("导入勾选的附件(I)");
            application.awaitTrue("the report of 2019", () -> MainWindow.years().contains("2019 (3/5)"));
        }
    }

    @Test
    @Order(8)
    void theLogHasNoWarning() {
        assertEquals(List.of(), application.complaints(), application.log());
    }

    // ---- what was sent

    private static List<Path> files(Path folder) throws IOException {
        byte[] ofd = OfdPrint.of(Files.readAllBytes(PRINTED.resolve("cut-rows-and-numbers.pdf")), 3);
        BufferedImage scan = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
        Path picture = folder.resolve("清泉乡2023年政府信息公开工作年度报告.png");
        ImageIO.write(scan, "png", picture.toFile());
        return List.of(
                PRINTED.resolve("repeated-headers.pdf"),
                Files.write(folder.resolve("枕石镇.ofd"), ofd),
                Files.write(
                        folder.resolve("双榆镇.pdf"),
                        lockedPdf(Files.readAllBytes(PRINTED.resolve("double-lines-open-sides.pdf")))),
                picture);
    }

    /** Imported elsewhere, so that the running application knows no password. */
    private static void fill(Path archive, List<Path> files) {
        try (WritableArchive open = Archives.create(archive)) {
            ImportReports.Result result = new ImportReports(Clock.systemDefaultZone())
                    .run(
                            open,
                            files.stream().<Source>map(Source.OnDisk::new).toList(),
                            Questions.toNobody(Passwords.of(List.of(PASSWORD))),
                            Progress.silent());
            assertEquals(files.size(), open.headers().size(), result::toString);
        }
    }

    private static byte[] lockedPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            document.protect(new StandardProtectionPolicy("owner", PASSWORD, new AccessPermission()));
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            document.save(locked);
            return locked.toByteArray();
        }
    }

    /** A Word file of the example county, locked. */
    private static Path locked(Path folder, String name, String password) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream content = encryptor.getDataStream(container)) {
                Files.copy(county().resolve(name), content);
            }
            Path file = folder.resolve(Path.of(name).getFileName());
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
            return file;
        }
    }

    private static Path county() throws IOException {
        try (Stream<Path> there = Files.list(county)) {
            if (there.findAny().isEmpty()) {
                ExampleCounty.copyTo(county);
            }
        }
        return county;
    }

    /** Files on a web server of this machine. */
    private record Served(HttpServer server) implements AutoCloseable {
        static Served with(Map<String, byte[]> files) throws IOException {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            files.forEach((path, bytes) -> server.createContext(path, exchange -> {
                try (exchange) {
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                }
            }));
            server.start();
            return new Served(server);
        }

        String address(String path) {
            return "http://127.0.0.1:" + server.getAddress().getPort() + path;
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    // ---- what is seen

    /** Selects the cell of the comparison in which a number of a year stands. */
    private void selectNumber(String year, String number) {
        application.choose("视图", "比对表");
        onEventThread(() -> {
            JComboBox<?> years =
                    RunningApplication.named(JComboBox.class, "scope.year").orElseThrow();
            IntStream.range(0, years.getItemCount())
                    .filter(item -> year.equals(String.valueOf(years.getItemAt(item))))
                    .forEach(years::setSelectedIndex);
            return null;
        });
        application.awaitTrue(
                number + " in the comparison", () -> MainWindow.cell(number).isPresent());
        onEventThread(() -> {
            MainWindow.press(MainWindow.cell(number).orElseThrow());
            return null;
        });
    }

    private void awaitPage(String number) {
        application.await(JLabel.class, label -> number.equals(label.getText()), "page " + number);
    }

    private void answerPassword(String question, String password) {
        application.await(JLabel.class, label -> said(label).contains(question), question);
        JPasswordField field =
                application.await(JPasswordField.class, each -> "password".equals(each.getName()), "the password");
        onEventThread(() -> {
            field.setText(password);
            return null;
        });
        application.answer("打开(O)");
    }

    private static String said(JLabel label) {
        return String.valueOf(label.getText());
    }

    /** Whether the frame on the page that shows is in sight and has a number in it. */
    private static boolean isNumberFramed() {
        JComponent page = RunningApplication.find(
                        JComponent.class,
                        part -> part.getClass().getName().equals("org.nianbao.desktop.review.PageView"))
                .orElseThrow();
        BufferedImage painted = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = painted.createGraphics();
        page.paint(graphics);
        graphics.dispose();
        Rectangle frame = frame(painted);
        int ink = 0;
        for (int y = frame.y + 3; y < frame.y + frame.height - 3; y++) {
            for (int x = frame.x + 3; x < frame.x + frame.width - 3; x++) {
                ink += new Color(painted.getRGB(x, y)).getGreen() < 0xA0 ? 1 : 0;
            }
        }
        return !frame.isEmpty()
                && frame.width > frame.height
                && ink > frame.height
                && page.getVisibleRect().contains(frame);
    }

    /** The bounds of what has the colour of the mark's edge. */
    private static Rectangle frame(BufferedImage painted) {
        Rectangle frame = new Rectangle(0, 0, -1, -1);
        for (int y = 0; y < painted.getHeight(); y++) {
            for (int x = 0; x < painted.getWidth(); x++) {
                if (painted.getRGB(x, y) == MARK_EDGE) {
                    frame.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return frame;
    }
}
