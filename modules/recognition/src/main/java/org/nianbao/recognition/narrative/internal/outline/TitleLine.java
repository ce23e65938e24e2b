package org.nianbao.recognition.narrative.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.recognition.narrative.internal.text.Passage;

/**
 * A title of the report, in one line or broken over up to three.
 *
 * @param passage the title's lines as one
 * @param phrase its parts
 * @param below the lines right below it that name what it leaves out, the unit or the year, and nothing else
 * @param firstLine the first of its lines, from 0
 * @param lastLine the last of its lines, those below it included
 */
public record TitleLine(Passage passage, TitlePhrase phrase, List<Passage> below, int firstLine, int lastLine) {
    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 60;

    /** A line that names a unit, a year or both: the upper part of a title over two lines. */
    private static final Pattern UPPER_LINE = Pattern.compile(
            "(?:20\\d\\d年?度?)?[\\p{IsHan}()]{0,40}"
                    + "(?:镇|乡|街道|苏木|街|局|委员会|办公室|办公厅|办事处|政府|管委会|中心|林场|农场|县|区|市|旗)(?:20\\d\\d年?度?)?(?:关于)?|20\\d\\d年度?|[\\p{IsHan}()]{2,40}20\\d{0,2}");

    /** 云川县柳溪 above 镇2023年…: the line broke within the unit's name. */
    private static final Pattern CUT_NAME =
            Pattern.compile("(?!.*(?:公开|信息|门户|网|首页|年报))\\p{IsHan}{1,20}[省市县区旗州]\\p{IsHan}{1,12}(?<!政府|办公室|局|会)");

    private static final Pattern REST_OF_NAME =
            Pattern.compile("(?:镇|乡|街道|道|苏木|木)?(?:人民政府|民政府|政府|府)?(?:办事处|事处|处)?(?:关于)?(?:(?:19|20)\\d\\d年?度?)?");

    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\(?20\\d\\d");
    private static final Pattern FIRST_CHARACTER = Pattern.compile("\\p{IsHan}");

    /** 云川县, above 柳溪镇2023年…. */
    private static final Pattern SUPERIOR = Pattern.compile("\\p{IsHan}{1,20}[省市县区旗州]");

    private static final Pattern BELOW = Pattern.compile(
            "\\(?(?:20\\d\\d年?度?|\\p{IsHan}{2,40}(?:镇|乡|街道|苏木|局|厅|委员会|管委会|办公室|办公厅|办事处|政府|中心|林场|农场))\\)?");

    private static final int MOST_LINES_BELOW = 2;

    /** A head that already names the unit. */
    private static final Pattern NAMES_UNIT = Pattern.compile(
            "\\p{IsHan}(?:镇|乡|街道|苏木|街|局|委员会|委|办公室|办公厅|办事处|政府|会|中心|林场|农场|县|区|市|旗)(?:关于)?(?:(?:19|20)\\d\\d年?度?)?$");

    public TitleLine {
        Objects.requireNonNull(passage);
        Objects.requireNonNull(phrase);
        below = List.copyOf(below);
    }

    /** All titles among the folded lines of a document, in order; a report may print its title several times. */
    public static List<TitleLine> in(List<Passage> lines) {
        List<TitleLine> titles = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<TitleLine> title = startingAt(lines, i);
            if (title.isPresent()) {
                TitleLine whole = withLinesBelow(withUpperLines(title.get(), lines), lines);
                titles.add(whole);
                i = whole.lastLine;
            }
        }
        return titles;
    }

    /** How many of a report's six sections have their heading among folded lines. */
    public static long sectionsIn(List<Passage> lines) {
        return lines.stream()
                .map(line -> SectionTitle.ofLine(line.text()))
                .flatMap(Optional::stream)
                .map(SectionTitle::section)
                .distinct()
                .count();
    }

    private static Optional<TitleLine> startingAt(List<Passage> lines, int first) {
        if (!mayHoldName(lines.subList(first, Math.min(first + MOST_LINES, lines.size())))) {
            return Optional.empty();
        }
        Passage joined = lines.get(first);
        for (int last = first; usable(lines, last); ) {
            Optional<TitlePhrase> phrase = TitlePhrase.of(joined.text());
            if (phrase.isPresent()) {
                return Optional.of(new TitleLine(joined, phrase.get(), List.of(), first, last));
            }
            last++;
            if (last == lines.size() || last - first == MOST_LINES || restIsATitle(lines, first + 1, last)) {
                break;
            }
            joined = joined.continuedBy(lines.get(last));
        }
        return Optional.empty();
    }

    /** A cheap look before lines are put together: nearly all are no title. */
    private static boolean mayHoldName(List<Passage> lines) {
        return lines.get(0).text().length() <= LONGEST_LINE
                && TitlePhrase.mayBeIn(lines.stream().map(Passage::text).collect(Collectors.joining()));
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
        while (whole.lastLine - whole.firstLine + 1 < MOST_LINES && whole.firstLine > 0) {
            Passage upper = lines.get(whole.firstLine - 1);
            Optional<TitlePhrase> phrase = belongsAbove(upper.text(), whole.phrase.head())
                    ? TitlePhrase.of(upper.text() + whole.passage.text())
                    : Optional.empty();
            if (phrase.isEmpty()) {
                break;
            }
            whole = new TitleLine(
                    upper.continuedBy(whole.passage), phrase.get(), List.of(), whole.firstLine - 1, whole.lastLine);
        }
        return whole;
    }

    private static boolean belongsAbove(String upper, String head) {
        boolean begun = !head.isEmpty() && !Character.isDigit(head.charAt(0));
        if (begun && REST_OF_NAME.matcher(head).matches()) {
            return CUT_NAME.matcher(upper).matches();
        }
        if (begun && FIRST_CHARACTER.matcher(upper).matches()) {
            return !PageFurniture.is(upper);
        }
        return NAMES_UNIT.matcher(head).find()
                ? SUPERIOR.matcher(upper).matches() && !head.matches(".*[省市县区旗州].*")
                : UPPER_LINE.matcher(upper).matches();
    }

    private static TitleLine withLinesBelow(TitleLine title, List<Passage> lines) {
        boolean named = NAMES_UNIT.matcher(title.phrase.head()).find();
        boolean dated = YEAR.matcher(title.passage.text()).find();
        List<Passage> below = new ArrayList<>();
        for (int next = title.lastLine + 1; next < lines.size() && below.size() < MOST_LINES_BELOW; next++) {
            String line = lines.get(next).text();
            boolean isYear = YEAR_FIRST.matcher(line).lookingAt();
            if (!BELOW.matcher(line).matches() || (isYear ? dated : named)) {
                break;
            }
            named |= !isYear;
            dated |= isYear;
            below.add(lines.get(next));
        }
        return new TitleLine(title.passage, title.phrase, below, title.firstLine, title.lastLine + below.size());
    }

    private static boolean usable(List<Passage> lines, int index) {
        String line = lines.get(index).text();
        return line.length() <= LONGEST_LINE
                && !line.contains("。")
                && (!PageFurniture.is(line) || namesTitle(line) || index == 0 && line.startsWith("附件"));
    }

    /** Metadata such as 标题：… may hold the title. */
    private static boolean namesTitle(String line) {
        return line.matches("(?:标题|信息名称|名称|文件名称)：.*");
    }
}
