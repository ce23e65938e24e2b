package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.model.report.Problem;
import org.nianbao.model.report.ProblemCode;
import org.nianbao.reading.Passwords;

/** Pictures are scans of reports where they are named so, by the user or by their names. */
class PicturesInFoldersTest {
    @TempDir
    private Path folder;

    @Test
    void aPictureNamedLikeAReportIsAScan() throws IOException {
        picture("清泉乡2023年年报.png");
        assertEquals(List.of(scan("清泉乡2023年年报.png")), read(folder).failures());
    }

    @Test
    void aPictureThatTheUserNamedIsAScan() throws IOException {
        assertEquals(List.of(scan("IMG_1.png")), read(picture("IMG_1.png")).failures());
    }

    @Test
    void picturesOfAPageAreSkipped() throws IOException {
        picture("2023年政府信息公开年度报告_files/image001.png");
        ReadReports.Result result = read(folder);
        assertEquals(List.of(), result.refused());
        assertEquals(
                List.of("2023年政府信息公开年度报告_files/image001.png"),
                result.skipped().stream().map(skipped -> skipped.file().name()).toList());
    }

    private static Problem scan(String name) {
        return Problem.of(ProblemCode.SCANNED_DOCUMENT, name);
    }

    private static ReadReports.Result read(Path path) {
        return new ReadReports().read(List.of(path), Passwords.none(), Progress.silent());
    }

    private Path picture(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_BYTE_GRAY), "png", file.toFile());
        return file;
    }
}
