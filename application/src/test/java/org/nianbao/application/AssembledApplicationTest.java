package org.nianbao.application;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.AWTException;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Robot;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Starts the assembled application in this virtual machine and looks at it from outside.
 *
 * <p>It needs a display, real or virtual; without one it fails, so that it never drops out in silence.
 */
class AssembledApplicationTest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static ClassLoader platform;
    private static Path userFolder;
    private static JFrame window;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        assertFalse(GraphicsEnvironment.isHeadless(), "no display: run ./verify, which starts a virtual one");
        userFolder = folder.resolve("用户");
        System.setProperty(
                "netbeans.home", Distribution.HOME.resolve("platform").toString());
        System.setProperty(
                "netbeans.dirs", Distribution.HOME.resolve("nianbao_desktop").toString());
        System.setProperty("netbeans.logger.console", "false");
        // Java's own classes only: what lies on the tests' class path stays unknown to the application.
        platform = new URLClassLoader(
                jarsOf(Distribution.HOME.resolve("platform/lib")), ClassLoader.getPlatformClassLoader());
        String[] arguments = {
            "--branding",
            "nianbao_desktop",
            "--locale",
            "zh:CN",
            "--nosplash",
            "--userdir",
            userFolder.toString(),
            "--cachedir",
            folder.resolve("缓存").toString()
        };
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread main = new Thread(() -> run(arguments, started), "main of the application");
        main.setContextClassLoader(platform);
        main.start();
        window = awaitWindow(started);
    }

    @Test
    void theWindowHasItsChineseTitle() {
        assertEquals("年报比对台", window.getTitle());
    }

    @Test
    void theLookIsFlatLight() {
        assertEquals(
                "com.formdev.flatlaf.FlatLightLaf",
                UIManager.getLookAndFeel().getClass().getName());
    }

    @Test
    void everyModuleOfOursIsEnabled() throws ReflectiveOperationException, IOException {
        assertEquals(packedModules(), enabledModules());
    }

    @Test
    void everyMenuSpeaksChinese() throws InterruptedException, InvocationTargetException {
        List<String> texts = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> {
            for (MenuElement menu : window.getJMenuBar().getSubElements()) {
                ((JMenu) menu).doClick(0);
                collect(menu, texts);
                MenuSelectionManager.defaultManager().clearSelectedPath();
            }
        });
        assertEquals(
                List.of(
                        "文件(F)",
                        "退出(X)",
                        "编辑(E)",
                        "撤销(U)",
                        "恢复(R)",
                        "剪切(T)",
                        "复制(Y)",
                        "粘贴(P)",
                        "删除(D)",
                        "视图(V)",
                        "全屏(F)",
                        "窗口(W)",
                        "重置窗口(W)",
                        "关闭窗口(I)",
                        "全部关闭(A)",
                        "关闭其他窗口(H)",
                        "帮助(H)",
                        "关于(A)"),
                texts);
    }

    @Test
    void theLogHasNoWarning() throws IOException {
        String log = Files.readString(userFolder.resolve("var/log/messages.log"));
        List<String> complaints = log.lines()
                .filter(line -> line.startsWith("WARNING")
                        || line.startsWith("SEVERE")
                        || line.contains("could not install some modules")
                        || line.contains("无法启用"))
                .toList();
        assertEquals(List.of(), complaints, log);
    }

    @Test
    void aPictureOfTheWindowIsLeftInTheTargetFolder() throws AWTException, IOException {
        Path picture = Distribution.HOME.resolveSibling("window.png");
        ImageIO.write(new Robot().createScreenCapture(window.getBounds()), "png", picture.toFile());
        assertFalse(Files.size(picture) == 0);
    }

    private static void run(String[] arguments, CompletableFuture<Void> started) {
        try {
            Class.forName("org.netbeans.Main", true, platform)
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
            started.complete(null);
        } catch (ReflectiveOperationException e) {
            started.completeExceptionally(e);
        }
    }

    private static JFrame awaitWindow(CompletableFuture<Void> started)
            throws InterruptedException, ExecutionException, IOException, AWTException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (started.isCompletedExceptionally()) {
                started.get();
            }
            Optional<Frame> shown = Arrays.stream(Frame.getFrames())
                    .filter(frame -> frame.isShowing() && frame instanceof JFrame main && main.getJMenuBar() != null)
                    .findFirst();
            if (shown.isPresent()) {
                new Robot().waitForIdle();
                return (JFrame) shown.get();
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no window after " + PATIENCE + "; the log says\n"
                + Files.readString(userFolder.resolve("var/log/messages.log")));
    }

    /** The code names of the plug-ins in our cluster. */
    private static Set<String> packedModules() throws IOException {
        try (Stream<Path> files = Files.list(Distribution.HOME.resolve("nianbao_desktop/config/Modules"))) {
            return files.map(file ->
                            file.getFileName().toString().replace(".xml", "").replace('-', '.'))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static Set<String> enabledModules() throws ReflectiveOperationException {
        Class<?> moduleInfo = Class.forName("org.openide.modules.ModuleInfo", true, platform);
        Class<?> lookup = Class.forName("org.openide.util.Lookup", true, platform);
        Object everywhere = lookup.getMethod("getDefault").invoke(null);
        Collection<?> modules =
                (Collection<?>) lookup.getMethod("lookupAll", Class.class).invoke(everywhere, moduleInfo);
        Set<String> enabled = new TreeSet<>();
        for (Object module : modules) {
            String name = (String) moduleInfo.getMethod("getCodeNameBase").invoke(module);
            if (name.startsWith("org.nianbao.")
                    && (boolean) moduleInfo.getMethod("isEnabled").invoke(module)) {
                enabled.add(name);
            }
        }
        return enabled;
    }

    private static void collect(MenuElement element, List<String> texts) {
        if (element.getComponent() instanceof JMenuItem item && !item.getText().isEmpty()) {
            texts.add(item.getText());
        }
        for (MenuElement child : element.getSubElements()) {
            collect(child, texts);
        }
    }

    private static URL[] jarsOf(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".jar")).toList()) {
                jars.add(file.toUri().toURL());
            }
        }
        return jars.toArray(URL[]::new);
    }
}
