package org.nianbao.desktop.imports.internal;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.nianbao.pipeline.Source;
import org.openide.util.NbBundle;

/** What the clipboard holds, as far as it can be imported. */
sealed interface ClipboardReport {
    /** A text or table, as a source of its own. */
    record Pasted(Source.InMemory source) implements ClipboardReport {
        public Pasted {
            Objects.requireNonNull(source);
        }
    }

    /** Files that were copied. */
    record Files() implements ClipboardReport {}

    /** A picture and nothing else. */
    record Picture() implements ClipboardReport {}

    /** Nothing that can be imported. */
    record Nothing() implements ClipboardReport {}

    /** What is there: copied files, else formatted text, which still has its tables, else plain text. */
    static ClipboardReport of(Transferable clipboard, LocalDateTime now) {
        if (clipboard.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            return new Files();
        }
        Optional<String> html =
                List.of(DataFlavor.allHtmlFlavor, DataFlavor.selectionHtmlFlavor, DataFlavor.fragmentHtmlFlavor)
                        .stream()
                        .flatMap(flavor -> Reading.text(clipboard, flavor).stream())
                        .map(HtmlClip::page)
                        .filter(Reading::isWhole)
                        .filter(page -> !HtmlClip.isBlank(page))
                        .findFirst();
        if (html.isPresent()) {
            return Reading.pasted(html.get(), "html", now);
        }
        Optional<String> plain =
                Reading.text(clipboard, DataFlavor.stringFlavor).filter(text -> !text.isBlank());
        if (plain.isPresent()) {
            return Reading.pasted(plain.get(), "txt", now);
        }
        return clipboard.isDataFlavorSupported(DataFlavor.imageFlavor) ? new Picture() : new Nothing();
    }

    /** How one flavor of the clipboard is read. */
    final class Reading {
        private static final Logger LOG = Logger.getLogger(ClipboardReport.class.getName());
        private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm");

        /** What a wrong charset leaves behind. */
        private static final Pattern GARBLED = Pattern.compile("[\\u0000\\uFFFD]");

        private Reading() {}

        private static Optional<String> text(Transferable clipboard, DataFlavor flavor) {
            if (!clipboard.isDataFlavorSupported(flavor)) {
                return Optional.empty();
            }
            try {
                return Optional.ofNullable((String) clipboard.getTransferData(flavor));
            } catch (UnsupportedFlavorException | IOException e) {
                LOG.log(Level.INFO, "the clipboard did not give what it offers", e);
                return Optional.empty();
            }
        }

        private static boolean isWhole(String text) {
            return !GARBLED.matcher(text).find();
        }

        private static Pasted pasted(String text, String ending, LocalDateTime now) {
            String name = NbBundle.getMessage(ClipboardReport.class, "clipboard.name", MINUTE.format(now), ending);
            return new Pasted(new Source.InMemory(name, text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
