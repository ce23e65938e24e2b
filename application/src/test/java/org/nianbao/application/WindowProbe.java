package org.nianbao.application;

import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import javax.swing.JFrame;

/**
 * A Java agent that says when the program's main window has come up, and closes it as its user would.
 *
 * <p>It knows Java's own classes only, so it looks at any program with a menu bar in the same way. It speaks through a
 * folder: it writes the file {@value #WINDOW}, again when the window's title changes, waits for a file {@value #CLOSE},
 * and then closes the window.
 */
public final class WindowProbe {
    private static final String WINDOW = "window";
    private static final String CLOSE = "close";
    private static final long PAUSE_MILLIS = 5;

    /** The event thread is free when it answers this often in a row within {@link #PROMPT_MILLIS}. */
    private static final int PROMPT_ANSWERS = 10;

    private static final long PROMPT_MILLIS = 10;

    private final Path folder;

    private WindowProbe(Path folder) {
        this.folder = folder;
    }

    /**
     * What the probe saw.
     *
     * @param shownAtMillis when the main window was on the screen, as the system's clock has it
     * @param readyAtMillis when from then on the event thread was free, so that the window answers its user
     * @param processorMillis what all threads together had worked when the window came up
     */
    record Sighting(String title, long shownAtMillis, long readyAtMillis, long processorMillis) {}

    /** Called by the virtual machine before the program's own main method. */
    public static void premain(String folder) {
        Thread watch = new Thread(new WindowProbe(Path.of(folder))::watch, "window probe");
        watch.setDaemon(true);
        watch.start();
    }

    /** Writes the agent as a jar, and returns the option of a virtual machine that loads it. */
    static String option(Path jar, Path folder) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(new Attributes.Name("Premain-Class"), WindowProbe.class.getName());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Class<?> part : List.of(WindowProbe.class, Sighting.class)) {
                String entry = part.getName().replace('.', '/') + ".class";
                out.putNextEntry(new ZipEntry(entry));
                try (var in = WindowProbe.class.getResourceAsStream("/" + entry)) {
                    in.transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-javaagent:" + jar + "=" + folder;
    }

    /** What the probe that speaks through the folder has seen, if the window is up. */
    static Optional<Sighting> sighting(Path folder) {
        Path file = folder.resolve(WINDOW);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return Optional.of(new Sighting(
                    lines.get(3),
                    Long.parseLong(lines.get(0)),
                    Long.parseLong(lines.get(1)),
                    Long.parseLong(lines.get(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the probe to close the window. */
    static void close(Path folder) {
        try {
            Files.createFile(folder.resolve(CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        try {
            Optional<JFrame> window = mainWindow();
            while (window.isEmpty()) {
                Thread.sleep(PAUSE_MILLIS);
                window = mainWindow();
            }
            long shown = System.currentTimeMillis();
            long worked = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .orElse(Duration.ZERO)
                    .toMillis();
            long ready = awaitFreeEventThread();
            String title = "";
            while (Files.notExists(folder.resolve(CLOSE))) {
                if (!title.equals(window.get().getTitle())) {
                    title = window.get().getTitle();
                    write(List.of(Long.toString(shown), Long.toString(ready), Long.toString(worked), title));
                }
                Thread.sleep(10 * PAUSE_MILLIS);
            }
            JFrame open = window.get();
            EventQueue.invokeLater(() -> open.dispatchEvent(new WindowEvent(open, WindowEvent.WINDOW_CLOSING)));
        } catch (IOException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Writes the file as a whole, so that nobody reads half of it. */
    private void write(List<String> lines) throws IOException {
        Path unfinished = folder.resolve(WINDOW + ".part");
        Files.write(unfinished, lines);
        Files.move(unfinished, folder.resolve(WINDOW), StandardCopyOption.ATOMIC_MOVE);
    }

    private static Optional<JFrame> mainWindow() {
        return Arrays.stream(Frame.getFrames())
                .filter(frame -> frame.isShowing() && frame instanceof JFrame shown && shown.getJMenuBar() != null)
                .map(JFrame.class::cast)
                .findFirst();
    }

    private static long awaitFreeEventThread() throws InterruptedException, InvocationTargetException {
        long free = System.currentTimeMillis();
        for (int prompt = 0; prompt < PROMPT_ANSWERS; prompt++) {
            long asked = System.currentTimeMillis();
            EventQueue.invokeAndWait(() -> {});
            long answered = System.currentTimeMillis();
            if (answered - asked > PROMPT_MILLIS) {
                free = answered;
                prompt = -1;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return free;
    }
}
