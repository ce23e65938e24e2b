package org.nianbao.application;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Window;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;

/**
 * The assembled application in this virtual machine, looked at and driven from outside: its classes are not those of
 * the tests, its components are Swing's.
 */
final class RunningApplication {
    /** A slow machine with other work to do gets this long for one step. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ClassLoader platform;
    private final Path userFolder;
    private final JFrame window;

    private RunningApplication(ClassLoader platform, Path userFolder, JFrame window) {
        this.platform = platform;
        this.userFolder = userFolder;
        this.window = window;
    }

    /**
     * Starts the application, which is possible once in a virtual machine, and waits for its window.
     *
     * @param folder for the user's folders
     * @param more further arguments of the launcher
     */
    static RunningApplication start(Path folder, String... more) throws Exception {
        if (GraphicsEnvironment.isHeadless()) {
            throw new AssertionError("no display: run ./verify, which starts a virtual one");
        }
        Path userFolder = folder.resolve("用户");
        System.setProperty(
                "netbeans.home", Distribution.HOME.resolve("platform").toString());
        System.setProperty(
                "netbeans.dirs", Distribution.HOME.resolve("nianbao_desktop").toString());
        System.setProperty("netbeans.logger.console", "false");
        // Java's own classes only: what lies on the tests' class path stays unknown to the application.
        ClassLoader platform = new URLClassLoader(
                jarsOf(Distribution.HOME.resolve("platform/lib")), ClassLoader.getPlatformClassLoader());
        List<String> arguments = new ArrayList<>(List.of(
                "--branding",
                "nianbao_desktop",
                "--locale",
                "zh:CN",
                "--nosplash",
                "--userdir",
                userFolder.toString(),
                "--cachedir",
                folder.resolve("缓存").toString()));
        arguments.addAll(List.of(more));
        FutureTask<Object> starting = new FutureTask<>(() -> Class.forName("org.netbeans.Main", true, platform)
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments.toArray(String[]::new)));
        Thread main = new Thread(starting, "main of the application");
        main.setContextClassLoader(platform);
        main.start();
        JFrame window = await("the window", () -> {
            if (starting.isDone()) {
                starting.get();
            }
            return Arrays.stream(Frame.getFrames())
                    .filter(frame -> frame.isShowing() && frame instanceof JFrame shown && shown.getJMenuBar() != null)
                    .map(JFrame.class::cast)
                    .findFirst();
        });
        return new RunningApplication(platform, userFolder, window);
    }

    JFrame window() {
        return window;
    }

    ClassLoader platform() {
        return platform;
    }

    Path userFolder() {
        return userFolder;
    }

    /** The lines of the log that complain of something. */
    List<String> complaints() {
        return Complaints.in(log());
    }

    String log() {
        try {
            return Files.readString(userFolder.resolve("var/log/messages.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chooses an item of a menu by the beginnings of their texts; does not wait for what the item does. */
    void choose(String menuText, String itemText) {
        onEventThread(() -> {
            JMenu menu = Stream.of(window.getJMenuBar().getSubElements())
                    .map(JMenu.class::cast)
                    .filter(each -> each.getText().startsWith(menuText))
                    .findFirst()
                    .orElseThrow();
            menu.doClick(0);
            JMenuItem item = items(menu)
                    .filter(each -> each.getText().startsWith(itemText))
                    .findFirst()
                    .orElseThrow();
            MenuSelectionManager.defaultManager().clearSelectedPath();
            // The item may open a dialog, which ends only after further events.
            EventQueue.invokeLater(() -> item.doClick(0));
            return null;
        });
    }

    /** Answers a question by a button with this text, once it is asked, and waits until the answer has worked. */
    void answer(String text) {
        AbstractButton button =
                await(AbstractButton.class, each -> each.isEnabled() && text.equals(each.getText()), text);
        EventQueue.invokeLater(() -> button.doClick(0));
        // Who asked goes on within the event that asked, thus before the event thread takes the next one.
        awaitTrue("the end of the question", () -> !button.isShowing());
        onEventThread(() -> null);
    }

    /** Answers the file chooser that is or will be open. */
    void answerFileChooser(Path... files) {
        JFileChooser chooser = await(JFileChooser.class, each -> true, "a file chooser");
        onEventThread(() -> {
            if (chooser.isMultiSelectionEnabled()) {
                chooser.setSelectedFiles(Arrays.stream(files).map(Path::toFile).toArray(File[]::new));
            } else {
                chooser.setSelectedFile(files[0].toFile());
            }
            chooser.approveSelection();
            return null;
        });
    }

    /** The first component of a kind in any window that shows, once there is one. */
    <T extends Component> T await(Class<T> kind, Predicate<T> wanted, String what) {
        return await(what, () -> find(kind, wanted));
    }

    /** The first component of a kind in any window that shows, if there is one now. On the event thread. */
    static <T extends Component> Optional<T> find(Class<T> kind, Predicate<T> wanted) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(RunningApplication::tree)
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(Component::isShowing)
                .filter(wanted)
                .findFirst();
    }

    /** The component with this name that shows, if there is one now. On the event thread. */
    static <T extends Component> Optional<T> named(Class<T> kind, String name) {
        return find(kind, each -> name.equals(each.getName()));
    }

    /** Waits until something holds that is asked on the event thread. */
    void awaitTrue(String what, Callable<Boolean> condition) {
        await(what, () -> condition.call() ? Optional.of(true) : Optional.empty());
    }

    /** Does something on the event thread and waits for it. */
    static <T> T onEventThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            EventQueue.invokeAndWait(task);
            return task.get();
        } catch (InvocationTargetException | ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static <T> T await(String what, Callable<Optional<T>> search) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<T> found = onEventThread(search);
            if (found.isPresent()) {
                return found.get();
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("not seen within " + PATIENCE + ": " + what);
    }

    /** A component and all that is in it. */
    static Stream<Component> tree(Component component) {
        return component instanceof Container container
                ? Stream.concat(
                        Stream.of(component),
                        Arrays.stream(container.getComponents()).flatMap(RunningApplication::tree))
                : Stream.of(component);
    }

    private static Stream<JMenuItem> items(MenuElement element) {
        return Stream.concat(
                element.getComponent() instanceof JMenuItem item ? Stream.of(item) : Stream.of(),
                Arrays.stream(element.getSubElements()).flatMap(RunningApplication::items));
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
