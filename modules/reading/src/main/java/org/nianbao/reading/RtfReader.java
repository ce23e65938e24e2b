package org.nianbao.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.nianbao.reading.internal.LineShift;
import org.nianbao.reading.internal.RtfCharsets;
import org.nianbao.reading.internal.RtfTokens;

/**
 * Reads a rich text file as it looks with all tracked changes accepted: deleted, struck-out and hidden text does not
 * count.
 */
final class RtfReader {
    /** Groups that hold no visible text of the body. */
    private static final Set<String> UNSEEN = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "footnote",
            "annotation",
            "nonshppict",
            "nonesttables",
            "shprslt",
            "sp",
            "objdata",
            "objclass",
            "objname",
            "fldinst",
            "filetbl",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "bxe",
            "txe",
            "private",
            "mmathPict",
            "mctrlPr");

    /** Groups that are marked as dispensable, but hold visible text or tables. */
    private static final Set<String> SEEN = Set.of(
            "shpinst", "shptxt", "shpgrp", "do", "dptxbxtext", "nesttableprops", "ud", "moMath", "moMathPara", "mr");

    /** Half points by which text is raised or lowered where a file does not say. */
    private static final int DEFAULT_SHIFT = 6;

    /** Deeper than any document that a program wrote for people. */
    private static final int DEEPEST_GROUP = 1_000;

    /** What holds within a group, and in the groups in it until they say otherwise. */
    private static final class Group implements Cloneable {
        private RtfStory story;
        private boolean unseen;
        private boolean fontTable;
        private boolean listText;
        private boolean nestedRow;
        private boolean firstGroupUnseen;
        private boolean deleted;
        private boolean movedFrom;
        private boolean struck;
        private boolean struckTwice;
        private boolean hidden;
        private LineShift shift = LineShift.NONE;
        private int font;
        private int stillShownAs = 1;
        private boolean inTable;
        private int tables;

        Group inner() {
            try {
                Group inner = (Group) clone();
                inner.firstGroupUnseen = false;
                inner.unseen |= firstGroupUnseen;
                firstGroupUnseen = false;
                return inner;
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean shows() {
            return !unseen && !fontTable && !deleted && !movedFrom && !struck && !struckTwice && !hidden;
        }

        int tablesAround() {
            return Math.max(tables, inTable ? 1 : 0);
        }
    }

    private final BlockCollector document;
    private final RtfTokens tokens;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Deque<Group> around = new ArrayDeque<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final RtfStory.Counts counts;
    private final RtfStory body;
    private Group group = new Group();
    private int defaultFont;
    private int toSwallow;
    private boolean dispensable;

    private RtfReader(BlockCollector document, byte[] bytes) {
        this.document = document;
        this.tokens = new RtfTokens(bytes);
        this.counts = new RtfStory.Counts(document.limits());
        this.body = new RtfStory(counts);
        group.story = body;
    }

    /**
     * Adds the text of a rich text file.
     *
     * @throws IOException when the file is damaged
     */
    static void addTo(BlockCollector document, byte[] bytes) throws IOException {
        RtfReader reader = new RtfReader(document, bytes);
        reader.read();
        FlowAssembler.addTo(document, reader.body.finished());
    }

    private void read() throws IOException {
        do {
            RtfTokens.Kind kind = tokens.next();
            if (kind != RtfTokens.Kind.BYTE) {
                flush();
            }
            switch (kind) {
                case GROUP_START -> beginGroup();
                case GROUP_END -> endGroup();
                case WORD -> word(tokens.word());
                case SYMBOL -> symbol(tokens.word().charAt(0));
                case BYTE -> textByte(tokens.value());
                case END -> throw new IOException("ends within a group");
            }
        } while (!around.isEmpty());
    }

    private void beginGroup() throws IOException {
        toSwallow = 0;
        dispensable = false;
        around.push(group);
        if (around.size() > DEEPEST_GROUP) {
            throw new IOException("groups nested deeper than " + DEEPEST_GROUP);
        }
        group = group.inner();
    }

    private void endGroup() throws IOException {
        toSwallow = 0;
        dispensable = false;
        if (around.isEmpty()) {
            throw new IOException("a group ends that never began");
        }
        Group ended = group;
        group = around.pop();
        if (ended.story != group.story) {
            group.story.addBox(ended.story.finished());
        }
        if (ended.nestedRow && !group.nestedRow) {
            group.story.endRowDefinition();
        }
    }

    private void textByte(int b) {
        if (toSwallow > 0) {
            toSwallow--;
        } else if (group.shows()) {
            pending.write(b);
        }
    }

    private void flush() {
        if (pending.size() > 0) {
            text(charsets.decode(pending.toByteArray(), group.font));
            pending.reset();
        }
    }

    private void text(String text) {
        if (group.shows()) {
            group.story.text(group.shift.set(text));
        }
    }

    private void symbol(char symbol) throws IOException {
        switch (symbol) {
            case '*' -> dispensable = true;
            case '\\', '{', '}' -> text(String.valueOf(symbol));
            case '~' -> text(" ");
            case '_' -> text("-");
            case '\t' -> text("\t");
            case '\r', '\n' -> endLine();
            default -> {
                // An optional hyphen, an index mark: nothing that is seen.
            }
        }
    }

    private void word(String word) throws IOException {
        boolean marked = dispensable;
        dispensable = false;
        if (marked && !SEEN.contains(word) || UNSEEN.contains(word)) {
            group.unseen = true;
        }
        if (group.unseen) {
            return;
        }
        if (!tableWord(word) && !characterWord(word) && !fontWord(word)) {
            groupWord(word);
        }
    }

    private void groupWord(String word) {
        switch (word) {
            case "shptxt", "dptxbxtext" -> {
                group.story = new RtfStory(counts);
                group.inTable = false;
                group.tables = 0;
            }
            case "nesttableprops" -> {
                group.nestedRow = true;
                group.story.beginRowDefinition();
            }
            case "listtext", "pntext" -> group.listText = true;
            case "upr" -> group.firstGroupUnseen = true;
            default -> {
                // How it looks, and whatever a later version has thought of.
            }
        }
    }

    private boolean tableWord(String word) throws IOException {
        RtfStory story = group.story;
        switch (word) {
            case "pard" -> {
                group.inTable = false;
                group.tables = 0;
            }
            case "intbl" -> group.inTable = true;
            case "itap" -> {
                group.tables = Math.max(0, tokens.number(0));
                document.limits().checkNesting(group.tables);
            }
            case "par", "sect", "page", "column", "line", "softline", "lbr" -> endLine();
            case "cell" -> story.endCell(1);
            case "nestcell" -> story.endCell(Math.max(2, group.tables));
            case "row" -> story.endRow(1);
            case "nestrow" -> story.endRow(Math.max(2, group.tables));
            case "trowd" -> story.defineRow();
            case "trleft" -> story.defineLeft(tokens.number(0));
            case "cellx" -> story.defineCell(tokens.number(0));
            case "clvmrg" -> story.defineJoinsAbove();
            case "clmrg" -> story.defineJoinsLeft();
            case "cldel" -> story.defineDeleted();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean characterWord(String word) {
        boolean on = tokens.number(1) != 0;
        switch (word) {
            case "plain" -> {
                group.font = defaultFont;
                group.struck = false;
                group.struckTwice = false;
                group.hidden = false;
                group.shift = LineShift.NONE;
            }
            case "deleted" -> group.deleted = on;
            case "mvf" -> group.movedFrom = on;
            case "strike" -> group.struck = on;
            case "striked" -> group.struckTwice = on;
            case "v" -> group.hidden = on;
            case "super" -> group.shift = on ? LineShift.RAISED : LineShift.NONE;
            case "sub" -> group.shift = on ? LineShift.LOWERED : LineShift.NONE;
            case "up" -> group.shift = LineShift.by(tokens.number(DEFAULT_SHIFT));
            case "dn" -> group.shift = LineShift.by(-tokens.number(DEFAULT_SHIFT));
            case "nosupersub" -> group.shift = LineShift.NONE;
            case "uc" -> group.stillShownAs = Math.max(0, tokens.number(1));
            case "u" -> {
                text(String.valueOf((char) tokens.number(0)));
                toSwallow = group.stillShownAs;
                return true;
            }
            case "tab" -> text(group.listText ? " " : "\t");
            case "emspace", "enspace", "qmspace" -> text(" ");
            case "emdash" -> text("—");
            case "endash" -> text("–");
            case "bullet" -> text("•");
            case "lquote" -> text("‘");
            case "rquote" -> text("’");
            case "ldblquote" -> text("“");
            case "rdblquote" -> text("”");
            default -> {
                return false;
            }
        }
        toSwallow = 0;
        return true;
    }

    private boolean fontWord(String word) {
        int number = tokens.number(0);
        switch (word) {
            case "ansicpg" -> charsets.file(number);
            case "deff" -> {
                defaultFont = number;
                group.font = number;
            }
            case "fonttbl" -> group.fontTable = true;
            case "f" -> group.font = number;
            case "fcharset" -> charsets.font(group.font, number);
            case "cpg" -> charsets.fontCodePage(group.font, number);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A line that ends inside deleted text goes on. */
    private void endLine() {
        if (group.shows()) {
            group.story.endLine(group.tablesAround());
        }
    }
}
