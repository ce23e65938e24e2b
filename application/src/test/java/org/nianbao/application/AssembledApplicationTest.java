package org.nianbao.application;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.Image;
import java.awt.Robot;
import java.awt.Window;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts the assembled application in this virtual machine and looks at it from outside.
 *
 * <p>It needs a display, real or virtual; without one it fails, so that it never drops out in silence.
 */
@ExtendWith(OneApplication.class)
class AssembledApplicationTest {
    private final RunningApplication application;
    private final JFrame window;

    AssembledApplicationTest(RunningApplication application) {
        this.application = application;
        this.window = application.window();
    }

    @Test
    void theWindowHasItsChineseTitle() {
        assertTrue(window.getTitle().endsWith("年报比对台"), window.getTitle());
    }

    @Test
    void fileChoosersHaveTheIconOfTheWindow() {
        for (String item : List.of("打开(", "导入")) {
            application.choose("文件", item);
            JFileChooser chooser = application.await(JFileChooser.class, each -> true, "a file chooser");
            List<Image> icons = RunningApplication.onEventThread(() -> {
                Window owner = SwingUtilities.getWindowAncestor(chooser).getOwner();
                chooser.cancelSelection();
                return owner.getIconImages();
            });
            assertFalse(icons.isEmpty());
            assertEquals(window.getIconImages(), icons, item);
        }
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
                        "新建(N)…",
                        "打开(O)…",
                        "最近打开(R)",
                        "打开示例县(S)",
                        "导入(I)…",
                        "从网页导入(W)…",
                        "从剪贴板导入(B)",
                        "导出Excel",
                        "导出当前表格(E)…",
                        "图表另存为(G)…",
                        "打印(P)…",
                        "选项(T)…",
                        "退出(X)",
                        "编辑(E)",
                        "撤销(U)",
                        "恢复(R)",
                        "剪切(T)",
                        "复制(Y)",
                        "粘贴(P)",
                        "删除(D)",
                        "查找(F)…",
                        "下一处待核(N)",
                        "视图(V)",
                        "比对表",
                        "图表：主动公开",
                        "图表：依申请",
                        "审核问题",
                        "原文",
                        "全屏(F)",
                        "窗口(W)",
                        "年报库",
                        "导入结果",
                        "重置窗口(W)",
                        "关闭窗口(I)",
                        "全部关闭(A)",
                        "关闭其他窗口(H)",
                        "帮助(H)",
                        "开始",
                        "打开日志(L)…",
                        "关于(A)"),
                texts);
    }

    /** The platform's area of documents takes drops before the window does, and asks this service what to do. */
    @Test
    void whatIsDroppedOnADocumentIsImported() throws ReflectiveOperationException {
        Class<?> lookup = Class.forName("org.openide.util.Lookup", true, application.platform());
        Method find = lookup.getMethod("lookup", Class.class);
        Object everywhere = lookup.getMethod("getDefault").invoke(null);
        ClassLoader modules = (ClassLoader) find.invoke(everywhere, ClassLoader.class);
        Object registered = find.invoke(everywhere, modules.loadClass("org.openide.windows.ExternalDropHandler"));
        assertEquals(
                "org.nianbao.desktop.imports.internal.DroppedFiles",
                registered.getClass().getName());
    }

    @Test
    void theLogHasNoWarning() {
        assertEquals(List.of(), application.complaints(), application.log());
    }

    @Test
    void aPictureOfTheWindowIsLeftInTheTargetFolder() throws AWTException, IOException {
        Path picture = Distribution.HOME.resolveSibling("window.png");
        ImageIO.write(new Robot().createScreenCapture(window.getBounds()), "png", picture.toFile());
        assertFalse(Files.size(picture) == 0);
    }

    /** The code names of the plug-ins in our cluster. */
    private static Set<String> packedModules() throws IOException {
        try (Stream<Path> files = Files.list(Distribution.HOME.resolve("nianbao_desktop/config/Modules"))) {
            return files.map(file ->
                            file.getFileName().toString().replace(".xml", "").replace('-', '.'))
                    .collect(toCollection(TreeSet::new));
        }
    }

    private Set<String> enabledModules() throws ReflectiveOperationException {
        Class<?> moduleInfo = Class.forName("org.openide.modules.ModuleInfo", true, application.platform());
        Class<?> lookup = Class.forName("org.openide.util.Lookup", true, application.platform());
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
}
