package org.nianbao.recognition.narrative.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.recognition.narrative.internal.text.Passage;

/**
 * A title of the report, in one line or broken over up to three.
 *
 * @param passage the title's lines as one
 * @param phrase its parts
 * @param firstLine the first of its lines, from 0
 * @param lastLine the last of its lines
 */
public record TitleLine(Passage passage, TitlePhrase phrase, int firstLine, int lastLine) {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 60;

    /** A line that names a unit, a year or both: the upper part of a title over two lines. */
    private static final Pattern UPPER_LINE = Pattern.compile("(?:20\\d\\d年?度?)?[\\p{IsHan}()]{0,40}"
            + "(?:镇|乡|街道|苏木|街|局|委员会|办公室|办公厅|办事处|政府|管委会|中心|林场|农场|县|区|市|旗)(?:20\\d\\d年?度?)?(?:关于)?|20\\d\\d年度?");

    /** A head that already names the unit. */
    private static final Pattern NAMES_UNIT = Pattern.compile(
            "(?:镇|乡|街道|苏木|街|局|委员会|委|办公室|办公厅|办事处|政府|会|中心|林场|农场|县|区|市|旗)(?:关于)?(?:(?:19|20)\\d\\d年?度?)?$");

    public TitleLine {
        Objects.requireNonNull(passage);
        Objects.requireNonNull(phrase);
    }

    /** All titles among the folded lines of a document, in order; a report may print its title several times. */
    static List<TitleLine> in(List<Passage> lines) {
        List<TitleLine> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<TitleLine> title = startingAt(lines, i);
            if (title.isPresent()) {
                titles.add(withUpperLines(title.get(), lines));
                i = title.get().lastLine;
            }
        }
        return titles;
    }

    private static Optional<TitleLine> startingAt(List<Passage> lines, int first) {
        Passage joined = lines.get(first);
        for (int last = first; usable(lines, last); ) {
            Optional<TitlePhrase> phrase = TitlePhrase.of(joined.text());
            if (phrase.isPresent()) {
                return Optional.of(new TitleLine(joined, phrase.get(), first, last));
            }
            last++;
            if (last == lines.size() || last - first == MOST_LINES || restIsATitle(lines, first + 1, last)) {
                break;
            }
            joined = joined.continuedBy(lines.get(last));
        }
        return Optional.empty();
    }

    private static boolean restIsATitle(List<Passage> lines, int first, int last) {
        Passage joined = lines.get(first);
        for (int i = first + 1; i <= last; i++) {
            joined = joined.continuedBy(lines.get(i));
        }
        return TitlePhrase.of(joined.text()).isPresent();
    }

    private static TitleLine withUpperLines(TitleLine title, List<Passage> lines) {
        TitleLine whole = title;
        while (whole.lastLine - whole.firstLine + 1 < MOST_LINES
                && whole.firstLine > 0
                && !NAMES_UNIT.matcher(whole.phrase.head()).find()) {
            Passage upper = lines.get(whole.firstLine - 1);
            Optional<TitlePhrase> phrase = UPPER_LINE.matcher(upper.text()).matches()
                    ? TitlePhrase.of(upper.text() + whole.passage.text())
                    : Optional.empty();
            if (phrase.isEmpty()) {
                break;
            }
            whole = new TitleLine(upper.continuedBy(whole.passage), phrase.get(), whole.firstLine - 1, whole.lastLine);
        }
        return whole;
    }

    private static boolean usable(List<Passage> lines, int index) {
        String line = lines.get(index).text();
        return line.length() <= LONGEST_LINE && !line.contains("。") && (!PageFurniture.is(line) || namesTitle(line));
    }

    /** Metadata such as 标题：… may hold the title. */
    private static boolean namesTitle(String line) {
        return line.matches("(?:标题|信息名称|名称|文件名称)：.*");
    }
}
