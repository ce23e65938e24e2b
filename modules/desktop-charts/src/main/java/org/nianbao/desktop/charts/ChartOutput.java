package org.nianbao.desktop.charts;

import java.awt.Desktop;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.nio.file.Path;
import java.util.Optional;
import org.nianbao.charting.ChartDrawing;
import org.nianbao.charting.ChartFiles;
import org.nianbao.charting.description.ChartSize;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.UserMessages;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
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
        ChartFileChooser.ask(chart.description().title()).ifPresent(file -> write(chart, file));
    }

    /** Asks for a printer and prints the chart on one page, lying where it is wider than high. */
    void print(PreparedChart chart) {
        tasks.start(
                text("output.lookingForPrinters"),
                false,
                progress -> PrinterJob.lookupPrintServices().length > 0,
                found -> {
                    if (found) {
                        askAndPrint(chart);
                    } else {
                        DialogDisplayer.getDefault()
                                .notifyLater(new NotifyDescriptor.Message(
                                        text("output.noPrinter"), NotifyDescriptor.WARNING_MESSAGE));
                    }
                });
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
                        text("output.saved", name), text("output.openFolder"), () -> folder.ifPresent(this::open)));
    }

    private void open(Path folder) {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            StatusDisplayer.getDefault().setStatusText(folder.toString());
            return;
        }
        tasks.start(
                text("output.openFolder"),
                false,
                progress -> {
                    Desktop.getDesktop().open(folder.toFile());
                    return folder;
                },
                opened -> {});
    }

    private void askAndPrint(PreparedChart chart) {
        String title = chart.description().title();
        ChartSize size = chart.drawing().naturalSize();
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(title);
        PageFormat page = job.defaultPage();
        page.setOrientation(size.width() > size.height() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        job.setPrintable(new Page(chart.drawing()), page);
        if (!job.printDialog()) {
            return;
        }
        tasks.start(
                text("output.printing", title),
                false,
                progress -> print(job),
                failure -> failure.ifPresentOrElse(
                        reason -> DialogDisplayer.getDefault()
                                .notifyLater(new NotifyDescriptor.Message(
                                        text("output.notPrinted", reason), NotifyDescriptor.WARNING_MESSAGE)),
                        () -> StatusDisplayer.getDefault().setStatusText(text("output.printed", title))));
    }

    /** Prints, and returns why it failed if it did. */
    private static Optional<String> print(PrinterJob job) {
        try {
            job.print();
            return Optional.empty();
        } catch (PrinterException e) {
            return Optional.of(String.valueOf(e.getLocalizedMessage()));
        }
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
