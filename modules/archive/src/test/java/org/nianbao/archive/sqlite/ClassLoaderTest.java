package org.nianbao.archive.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.archive.Archive;

/** A platform of plug-ins loads the archive by a class loader that neither the system nor the thread knows. */
class ClassLoaderTest {
    @TempDir
    Path folder;

    private static URL[] classPath() throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    @Test
    void anArchiveIsMadeAndReadWhateverClassLoaderTheThreadHas() throws Exception {
        Path file = folder.resolve("a.nianbao");
        ClassLoader platform = ClassLoader.getPlatformClassLoader();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader plugin = new URLClassLoader(classPath(), platform)) {
            thread.setContextClassLoader(platform);
            Class<?> archives = plugin.loadClass(Archives.class.getName());
            assertNotSame(Archives.class, archives);
            ((AutoCloseable) archives.getMethod("create", Path.class).invoke(null, file)).close();
            ((AutoCloseable) archives.getMethod("open", Path.class).invoke(null, file)).close();
        } finally {
            thread.setContextClassLoader(before);
        }
        try (Archive archive = Archives.open(file)) {
            assertEquals(3, archive.info().schemaVersion());
        }
    }
}
