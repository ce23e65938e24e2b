package org.nianbao.desktop.charts;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.nianbao.charting.ChartDrawing;
import org.nianbao.charting.ChartFiles;
import org.nianbao.charting.ChartFormat;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.FileBrowser;
import org.nianbao.desktop.core.Printing;
import org.nianbao.desktop.core.SaveChooser;
import org.nianbao.desktop.core.UserMessages;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle;

/** Takes a chart out of its window: to the clipboard, to a printer, into a file; at its natural size. */
final class ChartOutput {
    private final BackgroundTasks tasks;
    private final UserMessages messages;

    ChartOutput(BackgroundTasks tasks, UserMessages messages) {
        this.tasks = tasks;
        this.messages = messages;
    }

    /** Copies the chart as a picture that other programs can paste. */
    void copy(PreparedChart chart) {
        tasks.start(text("output.copying"), false, progress -> ChartPicture.natural(chart.drawing()), image -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new PictureTransfer(image), null);
            StatusDisplayer.getDefault()
                    .setStatusText(text("output.copied", chart.description().title()));
        });
    }

    /** Asks for a file and writes the chart into it. */
    void save(PreparedChart chart) {
        ask(chart.description().title()).ifPresent(file -> write(chart, file));
    }

    /** Asks for a printer and prints the chart on one page, lying where it is wider than high. */
    void print(PreparedChart chart) {
        ChartSize size = chart.drawing().naturalSize();
        new Printing(tasks)
                .print(
                        chart.description().title(),
                        size.width() > size.height() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT,
                        page -> {
                            Book book = new Book();
                            book.append(new Page(chart.drawing()), page);
                            return book;
                        });
    }

    private static Optional<Path> ask(String title) {
        List<SaveChooser.Format> formats = Arrays.stream(ChartFormat.values())
                .map(format -> new SaveChooser.Format(text("save.format." + format.ending()), format.ending()))
                .toList();
        return SaveChooser.ask(ChartOutput.class, text("save.title"), formats, title);
    }

    private void write(PreparedChart chart, Path file) {
        String name = String.valueOf(file.getFileName());
        tasks.start(
                text("output.saving", name),
                false,
                progress -> {
                    ChartFiles.write(chart.description(), file);
                    return Optional.ofNullable(file.toAbsolutePath().getParent());
                },
                folder -> messages.note(
                        text("output.saved", name),
                        text("output.openFolder"),
                        () -> folder.ifPresent(FileBrowser::show)));
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(ChartOutput.class, key, arguments);
    }

    /** The chart on one page, as large as the page allows. */
    record Page(ChartDrawing drawing) implements Printable {
        @Override
        public int print(Graphics graphics, PageFormat page, int number) {
            if (number > 0) {
                return NO_SUCH_PAGE;
            }
            ChartSize size = drawing.naturalSize();
            double scale = Math.min(page.getImageableWidth() / size.width(), page.getImageableHeight() / size.height());
            Graphics2D g = (Graphics2D) graphics.create();
            try {
                AffineTransform place = new AffineTransform();
                place.translate(
                        page.getImageableX() + (page.getImageableWidth() - scale * size.width()) / 2,
                        page.getImageableY());
                place.scale(scale, scale);
                g.transform(place);
                drawing.draw(g, new Rectangle2D.Double(0, 0, size.width(), size.height()));
            } finally {
                g.dispose();
            }
            return PAGE_EXISTS;
        }
    }

    /** A picture on the clipboard. */
    private record PictureTransfer(Image image) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.imageFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return DataFlavor.imageFlavor.equals(flavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException {
            if (!isDataFlavorSupported(flavor)) {
                throw new UnsupportedFlavorException(flavor);
            }
            return image;
        }
    }
}
