package org.nianbao.pipeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFilesTest {
    private static final byte[] FIRST = {1, 2, 3};
    private static final byte[] SECOND = {4, 5};
    private static final byte[] THIRD = {6};

    @TempDir
    Path folder;

    @Test
    void whatFitsStaysInMemory() throws IOException {
        try (HeldFiles files = new HeldFiles(5, folder)) {
            HeldFiles.Held first = files.hold(FIRST);
            HeldFiles.Held second = files.hold(SECOND);
            assertSame(FIRST, first.bytes());
            assertSame(SECOND, second.bytes());
            assertEquals(0, filesOnDisk());
        }
    }

    @Test
    void whatDoesNotFitComesBackFromAFile() throws IOException {
        try (HeldFiles files = new HeldFiles(3, folder)) {
            HeldFiles.Held first = files.hold(FIRST);
            HeldFiles.Held second = files.hold(SECOND);
            HeldFiles.Held third = files.hold(THIRD);
            assertSame(FIRST, first.bytes());
            assertArrayEquals(THIRD, third.bytes());
            assertArrayEquals(SECOND, second.bytes());
            assertNotSame(SECOND, second.bytes());
        }
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        try (HeldFiles files = new HeldFiles(0, folder)) {
            files.hold(FIRST);
        }
        assertEquals(0, filesOnDisk());
    }

    private long filesOnDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
