package org.nianbao.desktop.review;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.Timer;
import javax.swing.UIManager;
import org.nianbao.archive.ReportHeader;
import org.nianbao.desktop.core.ArchiveView;
import org.nianbao.desktop.core.BackgroundTasks;
import org.nianbao.desktop.core.Copying;
import org.nianbao.desktop.core.Focus;
import org.nianbao.desktop.core.Invitation;
import org.nianbao.desktop.core.PasswordDialog;
import org.nianbao.desktop.core.SessionPasswords;
import org.nianbao.desktop.core.Workbench;
import org.nianbao.desktop.core.WorkbenchWindow;
import org.nianbao.desktop.review.model.PageText;
import org.nianbao.desktop.review.model.PlaceWords;
import org.nianbao.desktop.review.model.ReadingStory;
import org.nianbao.desktop.review.model.Selected;
import org.nianbao.model.report.Problem;
import org.nianbao.model.value.SourcePlace;
import org.nianbao.reading.Document;
import org.nianbao.reading.Passwords;
import org.nianbao.reading.ReadingResult;
import org.openide.awt.ActionID;
import org.openide.awt.ActionReference;
import org.openide.awt.ActionReferences;
import org.openide.util.NbBundle;
import org.openide.windows.TopComponent;

/** The window 原文: the report that is selected, as its file has it, with the selected place marked. */
@TopComponent.Description(
        preferredID = SourceTopComponent.ID,
        iconBase = "org/nianbao/desktop/review/source.svg",
        persistenceType = TopComponent.PERSISTENCE_ONLY_OPENED)
@TopComponent.Registration(mode = "properties", openAtStartup = false, position = 100)
@ActionID(category = "Window", id = "org.nianbao.desktop.review.SourceTopComponent")
@ActionReferences({
    @ActionReference(path = "Menu/View", position = 520),
    @ActionReference(path = "Shortcuts", name = "F2")
})
@TopComponent.OpenActionRegistration(displayName = "#CTL_SourceAction", preferredID = SourceTopComponent.ID)
public final class SourceTopComponent extends WorkbenchWindow {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    static final String ID = "SourceTopComponent";

    private static final int SMALLEST_WIDTH = 240;
    private static final int SMALLEST_HEIGHT = 120;

    private static final String EMPTY = "empty";
    private static final String TEXT = "text";
    private static final String PAGES = "pages";
    private static final String LOCKED = "locked";

    /** Walking through cells with the arrow keys loads only the report at which one stops. */
    private static final int SETTLE_MILLIS = 120;

    private final transient Workbench workbench = Workbench.find();
    private final transient SessionPasswords passwords = SessionPasswords.find();
    private final transient Workbench.Listener listener = this::changed;
    private final transient ReadingStory story = new ReadingStory(workbench.phrasebook());
    private final transient Timer settle = new Timer(SETTLE_MILLIS, event -> load());
    private final JLabel file = new JLabel();
    private final JTextArea where = wrapping();
    private final JTextArea told = wrapping();
    private final JScrollPane scrolledStory = new Story(told);
    private final JLabel invitation = new JLabel("", JLabel.CENTER);
    private final SourceView view = new SourceView();
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final PageView pageView = new PageView();
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final Invitation locked = new Invitation();
    private final transient PageBar bar = new PageBar(pageView, this::showFace);
    private transient Optional<LoadedSource> shown = Optional.empty();
    private transient Optional<BackgroundTasks.Running> loading = Optional.empty();
    private transient int wanted;

    /** An empty window; it fills when something is selected. */
    public SourceTopComponent() {
        setName(say("CTL_SourceTopComponent"));
        setToolTipText(say("HINT_SourceTopComponent"));
        setLayout(new BorderLayout());
        settle.setRepeats(false);
        JScrollPane scroll = new JScrollPane(view);
        scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, UIManager.getColor("Component.borderColor")));
        scroll.getViewport().setBackground(view.getBackground());
        view.follow(scroll);
        JScrollPane pages = new JScrollPane(pageView);
        pages.setBorder(scroll.getBorder());
        pages.getViewport().setBackground(pageView.getBackground());
        // A bar that comes and goes with the height of the page would change the width that the page fits.
        pages.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        pageView.follow(pages);
        pageView.onChange(bar::refresh);
        Copying.offer(this, pageView, pageView::copiedText);
        face.add(scroll, TEXT);
        face.add(pages, PAGES);
        locked.show(say("locked.title"), say("locked.what"), List.of(new EnterPassword()));
        face.add(locked, LOCKED);
        JPanel source = new JPanel(new BorderLayout());
        source.add(bar, BorderLayout.NORTH);
        source.add(face, BorderLayout.CENTER);
        JPanel text = new JPanel(new BorderLayout());
        text.add(heading(), BorderLayout.NORTH);
        text.add(source, BorderLayout.CENTER);
        invitation.setBorder(BorderFactory.createEmptyBorder(16, 16, 16, 16));
        body.add(invitation, EMPTY);
        body.add(text, TEXT);
        add(body, BorderLayout.CENTER);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(SMALLEST_WIDTH, SMALLEST_HEIGHT);
    }

    @Override
    protected void componentOpened() {
        workbench.addListener(listener);
        load();
    }

    @Override
    protected void componentClosed() {
        workbench.removeListener(listener);
        settle.stop();
        show(Optional.empty());
    }

    private JPanel heading() {
        file.setFont(file.getFont().deriveFont(Font.BOLD));
        JPanel lines = new JPanel(new BorderLayout(0, 2));
        lines.setBorder(BorderFactory.createEmptyBorder(6, 10, 6, 10));
        lines.add(file, BorderLayout.NORTH);
        lines.add(where, BorderLayout.CENTER);
        lines.add(scrolledStory, BorderLayout.SOUTH);
        return lines;
    }

    /** Text that wraps, and that can be selected and copied. */
    private static JTextArea wrapping() {
        JTextArea text = new JTextArea();
        text.setEditable(false);
        text.setLineWrap(true);
        // Between words as Java knows them, thus between characters of Chinese, but not within a number.
        text.setWrapStyleWord(true);
        text.setOpaque(false);
        text.setFont(UIManager.getFont("Label.font"));
        text.setBorder(BorderFactory.createEmptyBorder());
        return text;
    }

    private void changed(Workbench.Aspect aspect) {
        switch (aspect) {
            case ARCHIVE, FOCUS -> settle.restart();
            case SCOPE -> {
                // The source is that of the selection, whatever year is looked at.
            }
        }
    }

    /** Loads what is selected, unless it is shown already. */
    private void load() {
        Optional<ReportHeader> header = selectedReport();
        if (header.isEmpty()) {
            wanted++;
            show(Optional.empty());
        } else if (shown.filter(source -> source.isAllOf(header.get(), passwords.all()))
                .isPresent()) {
            tell(shown.orElseThrow());
        } else {
            load(header.get(), passwords.all(), loaded -> show(Optional.of(loaded)));
        }
    }

    /**
     * Loads a report in the background; {@code then} takes it on the event thread, unless another one is wanted by
     * then.
     */
    private void load(ReportHeader header, Passwords words, Consumer<LoadedSource> then) {
        loading.ifPresent(BackgroundTasks.Running::cancel);
        int thisLoading = ++wanted;
        loading = Optional.of(BackgroundTasks.find()
                .start(
                        NbBundle.getMessage(
                                SourceTopComponent.class,
                                "task.load",
                                header.source().file()),
                        false,
                        progress -> LoadedSource.load(workbench, header.reportId(), words),
                        loaded -> {
                            if (thisLoading == wanted) {
                                then.accept(loaded);
                            } else {
                                loaded.close();
                            }
                        }));
    }

    /** Asks for the password of a locked file until one fits or the user gives up. */
    private void unlock(ReportHeader header, boolean again) {
        PasswordDialog.ask(fileName(header.source().file()), again, PasswordDialog.Otherwise.CANCEL)
                .ifPresent(word -> load(header, passwords.all().with(word), loaded -> {
                    if (loaded.locked()) {
                        loaded.close();
                        unlock(header, true);
                    } else {
                        passwords.remember(word);
                        show(Optional.of(loaded));
                    }
                }));
    }

    private final class EnterPassword extends AbstractAction {
        private static final long serialVersionUID = 1L;

        EnterPassword() {
            super(say("locked.enter"));
        }

        @Override
        public void actionPerformed(ActionEvent event) {
            shown.ifPresent(source -> unlock(source.stored().header(), false));
        }
    }

    private Optional<ReportHeader> selectedReport() {
        Focus focus = workbench.focus();
        return workbench
                .view()
                .flatMap(archive -> focus.unitId()
                        .flatMap(archive::unit)
                        .flatMap(unit -> focus.year().flatMap(year -> archive.header(unit, year))));
    }

    /** The page as a picture, or its text, where the file is not locked. */
    private void showFace() {
        boolean closed = shown.filter(LoadedSource::locked).isPresent();
        faces.show(face, closed ? LOCKED : bar.showsPages() ? PAGES : TEXT);
    }

    private void show(Optional<LoadedSource> source) {
        shown.ifPresent(LoadedSource::close);
        shown = source;
        Optional<Document> document = source.map(LoadedSource::reading)
                .filter(ReadingResult.Read.class::isInstance)
                .map(read -> ((ReadingResult.Read) read).document());
        view.show(document);
        Optional<PageAlbum> album = source.flatMap(LoadedSource::album);
        pageView.show(album, document.map(PageText::of).orElseGet(() -> new PageText(List.of())));
        bar.setVisible(album.isPresent());
        bar.offer(album.isPresent(), document.isPresent());
        showFace();
        if (source.isPresent()) {
            tell(source.get());
        } else {
            invitation.setText("<html><div style='text-align:center'>" + invitation());
        }
        cards.show(body, source.isPresent() ? TEXT : EMPTY);
    }

    private String invitation() {
        Focus focus = workbench.focus();
        Optional<String> missing = workbench.view().flatMap(archive -> missing(archive, focus));
        return missing.orElseGet(() -> say(workbench.view().isPresent() ? "empty.nothingSelected" : "empty.noArchive"));
    }

    private static Optional<String> missing(ArchiveView archive, Focus focus) {
        return focus.unitId()
                .flatMap(archive::unit)
                .flatMap(unit -> focus.year()
                        .map(year -> NbBundle.getMessage(
                                SourceTopComponent.class, "empty.missing", unit.name(), Integer.toString(year))));
    }

    /** Tells of what is selected, and marks it. */
    private void tell(LoadedSource source) {
        ReportHeader header = source.stored().header();
        Selected selected = Selected.of(source.stored(), workbench.focus());
        List<SourcePlace> places = selected.places();
        file.setText(fileName(header.source().file()));
        file.setToolTipText(source.origin()
                .map(origin -> NbBundle.getMessage(
                        SourceTopComponent.class,
                        "where.fetched",
                        origin.address(),
                        MINUTE.format(origin.fetchedAt().atZone(ZoneId.systemDefault()))))
                .orElse(header.source().file()));
        String report = NbBundle.getMessage(
                SourceTopComponent.class, "where.report", header.unit().name(), Integer.toString(header.year()));
        where.setText(
                places.isEmpty()
                        ? report
                        : NbBundle.getMessage(
                                SourceTopComponent.class, "where.place", report, PlaceWords.of(places.get(0))));
        StringBuilder words = new StringBuilder();
        selected.finding()
                .ifPresent(finding -> append(words, workbench.phrasebook().say(finding.message())));
        if (selected.finding().isEmpty()) {
            story.of(selected, header.tableForms().values())
                    .forEach(line -> append(
                            words,
                            NbBundle.getMessage(SourceTopComponent.class, "told.line", line.name(), line.text())));
        }
        if (source.reading() instanceof ReadingResult.Refused refused && !source.locked()) {
            Problem problem = refused.problem();
            append(words, workbench.phrasebook().say(problem.text()));
            append(words, workbench.phrasebook().say(problem.nextStep()));
        }
        told.setText(words.toString());
        told.setCaretPosition(0);
        scrolledStory.setVisible(!words.isEmpty());
        view.mark(places);
        pageView.mark(
                places.stream().flatMap(place -> PageText.box(place).stream()).toList());
    }

    /** The name without the folder, which the tooltip tells. */
    private static String fileName(String file) {
        return file.endsWith("/") ? file : file.substring(file.lastIndexOf('/') + 1);
    }

    private static void append(StringBuilder words, String line) {
        words.append(words.isEmpty() ? "" : "\n").append(line);
    }

    private static String say(String key) {
        return NbBundle.getMessage(SourceTopComponent.class, key);
    }

    /** The words about what is selected: as high as they are long, but never so high that no source is left to see. */
    private final class Story extends JScrollPane {
        private static final long serialVersionUID = 1L;

        Story(JTextArea words) {
            super(words, VERTICAL_SCROLLBAR_AS_NEEDED, HORIZONTAL_SCROLLBAR_NEVER);
            setBorder(BorderFactory.createEmptyBorder(4, 0, 0, 0));
            setOpaque(false);
            getViewport().setOpaque(false);
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension whole = super.getPreferredSize();
            return new Dimension(whole.width, Math.min(whole.height, body.getHeight() / 3));
        }
    }
}
