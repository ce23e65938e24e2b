package org.nianbao.desktop.core;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Optional;
import java.util.function.Function;
import org.openide.DialogDisplayer;
import org.openide.NotifyDescriptor;
import org.openide.awt.StatusDisplayer;
import org.openide.util.NbBundle;

/** Takes pages to a printer that the user chooses; called on the event thread, prints in the background. */
public final class Printing {
    private final BackgroundTasks tasks;

    /** Prints by these background tasks. */
    public Printing(BackgroundTasks tasks) {
        this.tasks = tasks;
    }

    /**
     * Asks for a printer and prints.
     *
     * @param title the name of the job
     * @param orientation such as {@link PageFormat#LANDSCAPE}
     * @param pages makes the pages for the printer's paper; called in the background
     */
    public void print(String title, int orientation, Function<PageFormat, Pageable> pages) {
        tasks.start(
                text("print.lookingForPrinters"),
                false,
                progress -> prepare(title, orientation, pages),
                job -> job.ifPresentOrElse(
                        prepared -> askAndPrint(title, prepared), () -> warn(text("print.noPrinter"))));
    }

    private static Optional<PrinterJob> prepare(String title, int orientation, Function<PageFormat, Pageable> pages) {
        if (PrinterJob.lookupPrintServices().length == 0) {
            return Optional.empty();
        }
        PrinterJob job = PrinterJob.getPrinterJob();
        job.setJobName(title);
        PageFormat page = job.defaultPage();
        page.setOrientation(orientation);
        job.setPageable(pages.apply(job.validatePage(page)));
        return Optional.of(job);
    }

    private void askAndPrint(String title, PrinterJob job) {
        if (!job.printDialog()) {
            return;
        }
        tasks.start(
                text("print.printing", title),
                false,
                progress -> print(job),
                failure -> failure.ifPresentOrElse(
                        reason -> warn(text("print.notPrinted", reason)),
                        () -> StatusDisplayer.getDefault().setStatusText(text("print.printed", title))));
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

    private static void warn(String message) {
        DialogDisplayer.getDefault()
                .notifyLater(new NotifyDescriptor.Message(message, NotifyDescriptor.WARNING_MESSAGE));
    }

    private static String text(String key, Object... arguments) {
        return NbBundle.getMessage(Printing.class, key, arguments);
    }
}
